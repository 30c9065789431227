namespace GoodStanding.Screening.Lexicons;

/// <summary>A node of the trie as it is walked: numbers only; 0 for a node means nowhere.</summary>
internal struct FlatNode
{
    /// <summary>A filter of the words that lead on.</summary>
    public ulong EdgeBits;

    /// <summary>The lexicons of which any member leads on.</summary>
    public UInt128 MemberBits;

    public int FirstLexicon;

    public int EndLexicon;

    public int FirstMember;

    public int EndMember;

    public int Number;

    public int Capitalized;

    public int Any;

    /// <summary>Whether numbers, capitalised words, members or wildcards lead on.</summary>
    public readonly bool HasOtherEdges => (Number | Capitalized | Any) != 0 || FirstMember < EndMember;

    /// <summary>Whether no phrase goes on from here.</summary>
    public readonly bool IsLeaf => EdgeBits == 0 && !HasOtherEdges;
}
