namespace GoodStanding.Screening.Lexicons;

/// <summary>A node of the trie: numbers only; 0 for a node or a link means nowhere.</summary>
internal struct PhraseNode
{
    /// <summary>A filter of the words that lead on.</summary>
    public ulong EdgeBits;

    /// <summary>The lexicons of which any member leads on.</summary>
    public UInt128 MemberBits;

    /// <summary>The first of the lexicons of which a phrase ends here, as a link.</summary>
    public int Lexicons;

    /// <summary>The first of the edges for members of a lexicon, as a link.</summary>
    public int Members;

    public int Number;

    public int Capitalized;

    public int Any;

    /// <summary>Whether numbers, capitalised words, members or wildcards lead on.</summary>
    public readonly bool HasOtherEdges => (Number | Capitalized | Any | Members) != 0;

    /// <summary>Whether no phrase goes on from here.</summary>
    public readonly bool IsLeaf => EdgeBits == 0 && !HasOtherEdges;

    /// <summary>The bit of a word in <see cref="EdgeBits"/>.</summary>
    public static ulong EdgeBit(ulong word) => 1UL << (int)(word >> 58);
}
