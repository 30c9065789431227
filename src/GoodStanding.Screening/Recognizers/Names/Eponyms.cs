using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Tells the disease, the tool and the score from the person whose name they bear.</summary>
internal static class Eponyms
{
    private static readonly Lexicon Words = Lexicon.Named("eponyms");
    private static readonly Lexicon Phrases = Lexicon.Named("eponym-phrases");

    /// <summary>Whether the name in the tokens from first up to end is a thing's.</summary>
    public static bool IsOne(Reading reading, int first, int end)
    {
        foreach (var mark in reading.All(Phrases))
        {
            if (mark.First < end && first < mark.End)
                return true;
        }

        // "Mr Parkinson" and "Joan Foley" are people.
        foreach (var mark in reading.All(Words))
        {
            if (mark.First == first && mark.End >= end)
                return !Titles.StandBefore(reading, first);
        }

        return false;
    }
}
