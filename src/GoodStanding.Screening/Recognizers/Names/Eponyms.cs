using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Tells the disease, the tool and the score from the person whose name they bear.</summary>
internal static class Eponyms
{
    private static readonly Lexicon Words = ScreeningLexicons.Named("eponyms");
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("eponym-phrases");

    /// <summary>Whether the name in the tokens from first up to end is a thing's.</summary>
    public static bool IsOne(Reading reading, int first, int end)
    {
        if (NearMarks.Overlap(reading, Phrases, first, end))
            return true;
        if (!reading.Has(Words))
            return false;

        // "Mr Parkinson" and "Joan Foley" are people; in "Addison, Cushing and Conn" one disease drags the next along.
        return (NearMarks.Cover(reading, Words, first, end) || (end - first == 1 && IsBesideOne(reading, first))) && !Titles.StandBefore(reading, first);
    }

    private static bool IsBesideOne(Reading reading, int token)
    {
        var document = reading.Document;
        return (token > 1 && IsLink(document.WordOf(token - 1)) && reading.Marks.HasEndingAt(Words, token - 1))
            || (token + 2 < document.Tokens.Length && IsLink(document.WordOf(token + 1)) && reading.Marks.At(Words, token + 2) is not null);
    }

    private static bool IsLink(ReadOnlySpan<char> word) => word is "," or "-" or "/" or "and" or "or" or "vs" or "&";
}
