using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Dates;

/// <summary>Finds dates finer than a year: calendar, weekday, holiday, "last night"; the clock time beside one belongs to it.</summary>
internal sealed class DateRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        List<DateRange>? found = null;
        CalendarWords.Find(reading, ref found);
        if (reading.Document.HasDigit)
            NumericDates.Find(reading, ref found);
        if (found is null)
            return;

        found.Sort((one, other) => (one.First, -one.End).CompareTo((other.First, -other.End)));
        for (var at = 0; at < found.Count;)
        {
            var range = found[at++];
            while (at < found.Count && IsJoined(reading.Document, range, found[at]))
            {
                range = range with { End = Math.Max(range.End, found[at].End), Kind = Finer(range.Kind, found[at].Kind) };
                at++;
            }

            var first = ClockTimes.Before(reading.Document, range.First);
            var end = ClockTimes.After(reading.Document, range.End);
            entities.Add(new(EntityType.Date, reading.Document.SpanOf(first, end - first), 0.85f, range.Kind));
        }
    }

    // "Thu 6 Feb", "the small hours of Boxing Day", "Thursday, 14 March".
    private static bool IsJoined(TextDocument document, DateRange one, DateRange other) =>
        other.First <= one.End || (other.First == one.End + 1 && document.WordOf(one.End) is "of" or "," && one.Kind != other.Kind);

    private static string Finer(string one, string other) => one == EntityKinds.Absolute || other == EntityKinds.Absolute ? EntityKinds.Absolute : one;
}
