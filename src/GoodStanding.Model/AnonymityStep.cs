namespace GoodStanding.Model;

/// <summary>One fact of a description.</summary>
/// <param name="Fact">The words for it, such as "a town of 4,000".</param>
/// <param name="Share">The share of people who are left, 0 to 1; for the first step the size of the crowd.</param>
/// <param name="Source">The public figure that the share rests on.</param>
/// <param name="Span">The words in the text, or null when the context gives the fact.</param>
public sealed record AnonymityStep(string Fact, double Share, string Source, TextSpan? Span);
