using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations;

/// <summary>The lexicons of data/reviews/lexicons.</summary>
internal static class ReviewLexicons
{
    /// <summary>All of them.</summary>
    public static LexiconSet All { get; } = LexiconSet.In(typeof(ReviewLexicons).Assembly);

    /// <summary>The lexicon of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static Lexicon Named(string name) => All.Named(name);
}
