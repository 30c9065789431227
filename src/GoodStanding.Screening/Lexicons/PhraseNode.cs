namespace GoodStanding.Screening.Lexicons;

/// <summary>A node of the trie while it is built: what ends here and where the edges that are no words lead (0: nowhere).</summary>
internal sealed class PhraseNode
{
    // Most nodes have neither, and there are a hundred thousand of them.
    private List<int>? _lexicons;
    private List<(int Slot, int Node)>? _members;

    /// <summary>The lexicons of which a phrase ends here.</summary>
    public IReadOnlyList<int> Lexicons => _lexicons ?? (IReadOnlyList<int>)[];

    /// <summary>The edges for any member of a lexicon.</summary>
    public IReadOnlyList<(int Slot, int Node)> Members => _members ?? (IReadOnlyList<(int Slot, int Node)>)[];

    public int Number { get; set; }

    public int Capitalized { get; set; }

    public int Any { get; set; }

    public void AddLexicon(int lexicon)
    {
        _lexicons ??= new(1);
        if (!_lexicons.Contains(lexicon))
            _lexicons.Add(lexicon);
    }

    public void AddMember(int slot, int node) => (_members ??= new(1)).Add((slot, node));
}
