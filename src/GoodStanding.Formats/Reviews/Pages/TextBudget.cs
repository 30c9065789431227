namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>The letters that all values of a page together may take; a node that is looked at for them counts as one.</summary>
/// <remarks>Where properties stand within properties each holds the words of all beneath it, so that a page of 2 MB could ask for 2 GB.</remarks>
internal sealed class TextBudget
{
    private const long MostLetters = 64 << 20;

    private long _taken;

    /// <summary>Whether more was asked for than there is; from then on every value is empty.</summary>
    public bool IsSpent => _taken > MostLetters;

    public bool TryTake(int letters)
    {
        _taken += letters;
        return !IsSpent;
    }
}
