namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Digits that stand together.</summary>
/// <param name="Start">Where they begin in the normalised text.</param>
/// <param name="Length">How many.</param>
/// <param name="Separator">What parts them from the group before: a blank, hyphen, point or slash; a closing bracket counts as a blank.</param>
internal readonly record struct DigitGroup(int Start, int Length, char Separator)
{
    public int End => Start + Length;
}
