namespace GoodStanding.Screening.Lexicons;

/// <summary>A node of the trie while it is built: what ends here and where the edges that are no words lead (0: nowhere).</summary>
internal sealed class PhraseNode
{
    /// <summary>The lexicons of which a phrase ends here.</summary>
    public List<int> Lexicons { get; } = [];

    /// <summary>The edges for any member of a lexicon.</summary>
    public List<(int Slot, int Node)> Members { get; } = [];

    public int Number { get; set; }

    public int Capitalized { get; set; }

    public int Any { get; set; }
}
