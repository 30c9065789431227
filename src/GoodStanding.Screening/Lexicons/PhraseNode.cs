namespace GoodStanding.Screening.Lexicons;

/// <summary>A node of the trie: what ends here and where the edges that are no words lead (0: nowhere).</summary>
internal sealed class PhraseNode
{
    private readonly List<int> _lexicons = [];
    private readonly List<(int Slot, int Node)> _members = [];

    /// <summary>The lexicons of which a phrase ends here.</summary>
    public ReadOnlySpan<int> Lexicons => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_lexicons);

    /// <summary>The edges for any member of a lexicon.</summary>
    public ReadOnlySpan<(int Slot, int Node)> Members => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_members);

    /// <summary>The slots of <see cref="Members"/> as bits.</summary>
    public UInt128 MemberBits { get; private set; }

    public int Number { get; set; }

    public int Capitalized { get; set; }

    public int Any { get; set; }

    /// <summary>Whether no phrase goes on from here.</summary>
    public bool IsLeaf { get; set; } = true;

    public void AddLexicon(int lexicon)
    {
        if (!_lexicons.Contains(lexicon))
            _lexicons.Add(lexicon);
    }

    public void AddMember(int slot, int node)
    {
        _members.Add((slot, node));
        MemberBits |= UInt128.One << slot;
    }
}
