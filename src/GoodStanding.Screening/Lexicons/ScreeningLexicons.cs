using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Lexicons;

/// <summary>The lexicons of data/lexicons.</summary>
internal static class ScreeningLexicons
{
    /// <summary>All of them.</summary>
    public static LexiconSet All { get; } = LexiconSet.In(typeof(ScreeningLexicons).Assembly);

    /// <summary>The lexicon of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static Lexicon Named(string name) => All.Named(name);
}
