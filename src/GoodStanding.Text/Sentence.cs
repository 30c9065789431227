namespace GoodStanding.Text;

/// <summary>A sentence: a run of tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Count">How many tokens it holds; at least one.</param>
public readonly record struct Sentence(int First, int Count)
{
    /// <summary>The first token after it.</summary>
    public int End => First + Count;

    /// <summary>Whether the token lies in it.</summary>
    public bool Contains(int token) => token >= First && token < End;
}
