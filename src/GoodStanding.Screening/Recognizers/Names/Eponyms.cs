using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;

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

        // "Mr Parkinson" and "Joan Foley" are people; in "Addison, Cushing and Conn" one disease drags the next along.
        foreach (var mark in reading.All(Words))
        {
            if ((mark.First == first && mark.End >= end) || (end - first == 1 && IsBeside(reading.Document, mark, first)))
                return !Titles.StandBefore(reading, first);
        }

        return false;
    }

    private static bool IsBeside(TextDocument document, Mark mark, int token) =>
        (token == mark.End + 1 && IsLink(document.WordOf(mark.End))) || (token == mark.First - 2 && IsLink(document.WordOf(token + 1)));

    private static bool IsLink(ReadOnlySpan<char> word) => word is "," or "-" or "/" or "and" or "or" or "vs" or "&";
}
