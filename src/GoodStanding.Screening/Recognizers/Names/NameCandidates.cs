using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Tells the few tokens that may be part of a name from the many that need no weighing: known words in small letters, marks, numbers.</summary>
/// <param name="clusters">Which clusters hold words that stand in names even in small letters ("bieber", "van").</param>
internal sealed class NameCandidates(bool[] clusters)
{
    /// <summary>Which clusters hold words that stand in names even in small letters.</summary>
    public IReadOnlyList<bool> Clusters => clusters;

    /// <summary>Whether the token with the facts at the place may be part of a name.</summary>
    public bool Has(ReadOnlySpan<TokenFacts> facts, int at)
    {
        ref readonly var fact = ref facts[at];
        return KindOf(fact) switch
        {
            TokenKind.Word => fact.Cluster == 0 || ShapeOf(fact) != TokenShape.Lower || NameLists.IsName(fact.Lists) || clusters[fact.Cluster],
            TokenKind.Number => ShapeOf(fact) != TokenShape.None,
            TokenKind.Punctuation => fact.MayJoin && KindOf(facts[at - 1]) == TokenKind.Word && Has(facts, at - 1),
            _ => false,
        };
    }

    private static TokenKind KindOf(in TokenFacts fact) => (TokenKind)(fact.Shape & 7);

    /// <summary>How the token is capitalised.</summary>
    public static TokenShape ShapeOf(in TokenFacts fact) => (TokenShape)(fact.Shape >> 3 & 7);
}
