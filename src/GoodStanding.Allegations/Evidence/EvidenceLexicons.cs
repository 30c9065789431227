using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence;

/// <summary>The lexicons of data/reviews/evidence.</summary>
internal static class EvidenceLexicons
{
    /// <summary>All of them.</summary>
    public static LexiconSet All { get; } = LexiconSet.In(typeof(EvidenceLexicons).Assembly, "evidence");
}
