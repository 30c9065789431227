using System.Globalization;
using GoodStanding.Formats.Archives;

namespace GoodStanding.Formats.Reviews.Texts;

/// <summary>Reads dates whose order cannot be mistaken: those that begin with the year, and those that spell the month.</summary>
internal static class DateText
{
    private static readonly string[] Spelt =
    [
        "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "dddd, MMMM d, yyyy", "ddd, MMM d, yyyy", "ddd, d MMM yyyy HH:mm:ss 'GMT'",
        "MMMM d, yyyy h:mm tt", "MMM d, yyyy h:mm tt", "MMM d, yyyy, h:mm tt",
    ];

    /// <summary>The time in UTC, midnight where only a day is given; null when it cannot be read.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        text = text?.Trim();
        return Timestamp.Read(text)
            ?? (DateTimeOffset.TryParseExact(text, Spelt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null);
    }
}
