using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>States, countries and continents: places so wide that they point at nobody.</summary>
internal static class WidePlaces
{
    private static readonly Lexicon Countries = ScreeningLexicons.Named("countries");
    private static readonly Lexicon States = ScreeningLexicons.Named("states");
    private static readonly Lexicon StateCodes = ScreeningLexicons.Named("state-codes");
    private static readonly Lexicon Others = ScreeningLexicons.Named("wide-places");

    /// <summary>Whether the place in the tokens from first up to end is one.</summary>
    public static bool IsOne(Reading reading, int first, int end) =>
        NearMarks.Overlap(reading, Countries, first, end) || NearMarks.Overlap(reading, States, first, end)
        || NearMarks.Overlap(reading, StateCodes, first, end) || NearMarks.Overlap(reading, Others, first, end);
}
