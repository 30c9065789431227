using System.Globalization;
using System.Text.RegularExpressions;
using GoodStanding.Model.Reviews;
using GoodStanding.Text;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>"My appointment was at 9 pm" of a practice that closes at five.</summary>
internal static partial class ClosedHourCheck
{
    public static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts)
    {
        var document = reading.Document;
        foreach (var match in document.HasDigit ? Appointment().Matches(document.Text).AsEnumerable() : [])
        {
            var token = document.TokenAt(match.Index);
            var day = OnlyDayOf(document, document.SentenceOf(token));
            if (!reading.IsHere(token) || TimeOf(match) is not { } time || !facts.Hours.IsClosedAt(time, day))
                continue;

            var when = string.Create(CultureInfo.InvariantCulture, $"closed at {time:h:mm tt}{(day is null ? "" : $" on {day}s")}");
            yield return FactReading.Contradiction(AllegationType.NotPatient, EvidenceStrength.Fair, when, document.ToSource(match.Index, match.Index + match.Length));
        }
    }

    private static TimeOnly? TimeOf(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (hour is < 1 or > 12 || minute > 59)
            return null;

        return new((hour % 12) + (match.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0), minute);
    }

    private static DayOfWeek? OnlyDayOf(TextDocument document, Sentence sentence)
    {
        var days = Enumerable.Range(sentence.First, sentence.Count).Select(token => ClosedDayCheck.DayOf(document, token)).OfType<DayOfWeek>().Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }

    [GeneratedRegex(@"\b(?:my|our) (?:appointment|appt|visit)(?: was)?(?: on \w{6,9})? (?:at|for) (?<hour>\d{1,2})(?::(?<minute>\d{2}))? ?(?<half>[ap])\.?m\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Appointment();
}
