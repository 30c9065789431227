using System.Globalization;

namespace GoodStanding.Formats.Archives;

/// <summary>Reads dates as RFC 3339 writes them, and what programs make of that.</summary>
internal static class Timestamp
{
    /// <summary>The time in UTC; null when the text is no date.</summary>
    public static DateTimeOffset? Read(string? text) =>
        text is { Length: >= 10 and <= 64 }
        && char.IsAsciiDigit(text[0])
        && text[4] == '-'
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : null;
}
