using GoodStanding.Text.Lexicons;


namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Asks for the marks on and beside a name without walking all marks of a long text.</summary>
internal static class NearMarks
{
    // No phrase of these lexicons is longer.
    private const int Longest = 8;

    /// <summary>Whether a phrase shares a token with those from first up to end.</summary>
    public static bool Overlap(Reading reading, Lexicon lexicon, int first, int end)
    {
        if (!reading.Has(lexicon))
            return false;

        for (var token = Math.Max(0, first - Longest); token < end; token++)
        {
            if (reading.Marks.At(lexicon, token) is { } mark && mark.End > first)
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase holds all the tokens from first up to end.</summary>
    public static bool Cover(Reading reading, Lexicon lexicon, int first, int end)
    {
        if (!reading.Has(lexicon))
            return false;

        for (var token = Math.Max(0, first - Longest); token <= first; token++)
        {
            if (reading.Marks.At(lexicon, token) is { } mark && mark.End >= end)
                return true;
        }

        return false;
    }
}
