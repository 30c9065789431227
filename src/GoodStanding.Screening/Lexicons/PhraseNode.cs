namespace GoodStanding.Screening.Lexicons;

/// <summary>A node of the trie: what ends here and where the edges that are no words lead (0: nowhere).</summary>
internal sealed class PhraseNode
{
    public List<int> Lexicons { get; } = [];

    public List<(int Slot, int Node)> Members { get; } = [];

    public int Number { get; set; }

    public int Capitalized { get; set; }

    public int Any { get; set; }
}
