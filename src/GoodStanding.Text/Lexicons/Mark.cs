namespace GoodStanding.Text.Lexicons;

/// <summary>A place where a word or phrase of a lexicon stands.</summary>
/// <param name="Lexicon">The lexicon's id.</param>
/// <param name="First">The first token.</param>
/// <param name="Count">How many tokens.</param>
public readonly record struct Mark(int Lexicon, int First, int Count)
{
    /// <summary>The first token after it.</summary>
    public int End => First + Count;
}
