using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Words that look like people and are none: medicines, gods, characters, brands.</summary>
internal static class NotPeople
{
    private static readonly Lexicon Words = ScreeningLexicons.Named("not-people");
    private static readonly Lexicon Drugs = ScreeningLexicons.Named("drugs");

    /// <summary>Whether the name in the tokens from first up to end is such a word and nothing more.</summary>
    public static bool IsOne(Reading reading, int first, int end) =>
        NearMarks.Cover(reading, Words, first, end)
        || (NearMarks.Cover(reading, Drugs, first, end) && !Titles.StandBefore(reading, first) && !NameLists.IsGiven(NameLists.Of(reading.Document.Tokens[first].Key)));
}
