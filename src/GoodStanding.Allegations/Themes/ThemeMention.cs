using GoodStanding.Model;

namespace GoodStanding.Allegations.Themes;

/// <summary>A sentence that praises or blames something.</summary>
/// <param name="Theme">What.</param>
/// <param name="Polarity">Praise or complaint.</param>
/// <param name="Sentence">Where the sentence stands in the review.</param>
/// <param name="Words">The words that show it.</param>
public sealed record ThemeMention(Theme Theme, ThemePolarity Polarity, TextSpan Sentence, TextSpan Words);
