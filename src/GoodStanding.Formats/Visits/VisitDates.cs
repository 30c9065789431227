using System.Globalization;

namespace GoodStanding.Formats.Visits;

/// <summary>How a table of visits writes its days.</summary>
/// <param name="Pattern">As .NET writes it.</param>
/// <param name="IsSure">Whether no other order of day and month fits as well.</param>
internal sealed record VisitDates(string Pattern, bool IsSure)
{
    /// <summary>The patterns that are tried.</summary>
    public static readonly string[] Patterns = ["yyyy-M-d", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "yyyyMMdd", "M/d/yy", "d/M/yy", "d MMM yyyy", "MMM d, yyyy"];

    /// <summary>The pattern that reads most of the days; of equals the first.</summary>
    public static VisitDates Guess(IReadOnlyList<string> days)
    {
        var counts = Patterns.Select(pattern => days.Count(day => Read(day, pattern) is not null)).ToList();
        var most = counts.Max();
        return new(Patterns[counts.IndexOf(most)], counts.Count(count => count == most) == 1);
    }

    /// <summary>The day; null where it is written otherwise.</summary>
    public DateOnly? Read(string? text) => Read(text, Pattern) ?? Read(text, Patterns[0]);

    /// <summary>The day that a text begins with, as ISO 8601 writes it ("2026-03-02T09:00:00-05:00"): the day at that place, whatever the zone.</summary>
    public static DateOnly? ReadIso(string? text) => Read(text, "yyyy-MM-dd");

    // The time of day, after a T or a blank, is not wanted.
    private static DateOnly? Read(string? text, string pattern)
    {
        text = text?.Trim() ?? "";
        var day = pattern.Contains(' ', StringComparison.Ordinal) ? text : text.Split(' ', 'T')[0];
        return DateOnly.TryParseExact(day, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }
}
