namespace GoodStanding.Text.Lexicons;

/// <summary>What a walk through the trie carries along.</summary>
internal ref struct PhraseWalk(ReadOnlySpan<Token> tokens, ReadOnlySpan<PhraseStart> starts, Marks marks)
{
    public readonly ReadOnlySpan<Token> Tokens = tokens;

    public readonly ReadOnlySpan<PhraseStart> Starts = starts;

    public readonly Marks Marks = marks;

    /// <summary>The token where the phrase begins.</summary>
    public int First { get; private set; }

    /// <summary>Where the sentence ends.</summary>
    public int End { get; private set; }

    public void Begin(int first, int end)
    {
        First = first;
        End = end;
    }
}
