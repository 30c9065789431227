using GoodStanding.Model.Reviews;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>"Came in on Sunday" of a practice that is closed on Sundays.</summary>
internal static class ClosedDayCheck
{
    private static readonly Lexicon CameOnDay = EvidenceLexicons.All.Named("came-on-day");
    private static readonly Dictionary<ulong, DayOfWeek> Days = Enum.GetValues<DayOfWeek>().ToDictionary(day => WordKey.Of($"{day}"));

    public static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts)
    {
        foreach (var mark in reading.Here(CameOnDay))
        {
            if (DayOf(reading.Document, mark.End - 1) is { } day && facts.Hours.IsClosedOn(day))
                yield return FactReading.Contradiction(AllegationType.NotPatient, EvidenceStrength.Fair, $"closed on {day}s", reading.SpanOf(mark));
        }
    }

    /// <summary>The day that a token names, or null.</summary>
    public static DayOfWeek? DayOf(TextDocument document, int token) => Days.TryGetValue(document.Tokens[token].Key, out var day) ? day : null;
}
