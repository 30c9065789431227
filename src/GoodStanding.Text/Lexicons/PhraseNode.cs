namespace GoodStanding.Text.Lexicons;

/// <summary>A node of the trie: numbers only, few enough that the nodes of common phrases stay in a near cache; 0 means none.</summary>
internal struct PhraseNode
{
    /// <summary>A filter of the words that lead on.</summary>
    public ulong EdgeBits;

    /// <summary>What its edges are kept under in the table of edges.</summary>
    public int Id;

    /// <summary>The first of the lexicons of which a phrase ends here, as a link; a single lexicon itself when negative (its complement).</summary>
    public int Lexicons;

    /// <summary>Its edges that are no words.</summary>
    public int Branches;

    /// <summary>Whether no phrase goes on from here.</summary>
    public readonly bool IsLeaf => EdgeBits == 0 && Branches == 0;

    /// <summary>The bit of a word in <see cref="EdgeBits"/>.</summary>
    public static ulong EdgeBit(ulong word) => 1UL << (int)(word >> 58);
}
