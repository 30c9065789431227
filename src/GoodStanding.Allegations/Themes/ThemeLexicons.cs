using GoodStanding.Model;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Themes;

/// <summary>The lexicons of data/reviews/themes: for each theme the things it is about, phrases that praise and phrases that blame; and tones that go with any thing.</summary>
internal static class ThemeLexicons
{
    public static readonly LexiconSet All = LexiconSet.In(typeof(ThemeLexicons).Assembly, "themes");

    public static readonly IReadOnlyList<Theme> Themes = Enum.GetValues<Theme>();

    /// <summary>Words that praise or blame whatever they stand beside.</summary>
    public static readonly IReadOnlyDictionary<ThemePolarity, Lexicon> Tone = Pair("tone-good", "tone-bad");

    /// <summary>Words for how a person is.</summary>
    public static readonly IReadOnlyDictionary<ThemePolarity, Lexicon> Manner = Pair("manner-good", "manner-bad");

    public static readonly Lexicon Negation = All.Named("negation");

    public static readonly Lexicon Turn = All.Named("turn");

    /// <summary>The things that a theme is about, by theme.</summary>
    public static readonly IReadOnlyList<Lexicon> Topics = [.. Themes.Select(theme => All.Named($"{WireName<Theme>.Of(theme)}-topic"))];

    /// <summary>The phrases that show a theme and a polarity by themselves, by theme.</summary>
    public static readonly IReadOnlyList<IReadOnlyDictionary<ThemePolarity, Lexicon>> Phrases =
        [.. Themes.Select(theme => Pair($"{WireName<Theme>.Of(theme)}-praise", $"{WireName<Theme>.Of(theme)}-complaint"))];

    private static Dictionary<ThemePolarity, Lexicon> Pair(string good, string bad) =>
        new() { [ThemePolarity.Praise] = All.Named(good), [ThemePolarity.Complaint] = All.Named(bad) };
}
