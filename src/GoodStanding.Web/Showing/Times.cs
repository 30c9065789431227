using System.Globalization;

namespace GoodStanding.Web.Showing;

/// <summary>Says moments and lengths as a reader in a zone would.</summary>
internal static class Times
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"today 14:05", "tomorrow 08:00", "Tue 1 Dec, 14:05".</summary>
    public static string Say(DateTimeOffset moment, TimeZoneInfo zone, DateTimeOffset now)
    {
        var day = Day(moment, zone, now);
        var hour = TimeZoneInfo.ConvertTime(moment, zone).ToString("HH:mm", English);
        return day.Contains(' ', StringComparison.Ordinal) ? $"{day}, {hour}" : $"{day} {hour}";
    }

    /// <summary>"today", "tomorrow", "Tue 1 Dec", "1 Dec 2024".</summary>
    public static string Day(DateTimeOffset moment, TimeZoneInfo zone, DateTimeOffset now)
    {
        var there = TimeZoneInfo.ConvertTime(moment, zone);
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        return (there.Date - today).Days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            _ => there.ToString(there.Year == today.Year ? "ddd d MMM" : "d MMM yyyy", English),
        };
    }

    /// <summary>The day a review was published. A site that gives a day alone means that day, wherever the reader is.</summary>
    public static string Published(DateTimeOffset moment, TimeZoneInfo zone) =>
        (moment.TimeOfDay == TimeSpan.Zero ? moment : TimeZoneInfo.ConvertTime(moment, zone)).ToString("d MMM yyyy", English);

    /// <summary>The Monday on which the next week begins: "Monday 7 December".</summary>
    public static string NextMonday(TimeZoneInfo zone, DateTimeOffset now)
    {
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        return today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7)).ToString("dddd d MMMM", English);
    }

    /// <summary>"3 h 20 min", "2 days", "a moment".</summary>
    public static string Length(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => "a moment",
        { TotalHours: < 1 } => $"{span.Minutes} min",
        { TotalDays: < 2 } => span.Minutes == 0 ? $"{(int)span.TotalHours} h" : $"{(int)span.TotalHours} h {span.Minutes} min",
        _ => $"{span.Days} days",
    };

    /// <summary>A moment for a box of the browser, which knows no zone.</summary>
    public static string ForBox(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>The moment that a box means, or null for a year that no draft lives to see. An hour that the clocks skip is taken as the one after it.</summary>
    public static DateTimeOffset? FromBox(DateTime local, TimeZoneInfo zone)
    {
        if (local.Year is < 2000 or > 2200)
            return null;

        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(unspecified))
            unspecified = unspecified.AddHours(1);
        return new DateTimeOffset(unspecified, zone.GetUtcOffset(unspecified));
    }
}
