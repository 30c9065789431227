using System.Globalization;

namespace GoodStanding.Connectors.Door;

/// <summary>Reads how long a site wants to be left alone (RFC 9110, 10.2.3): seconds, or the time until which.</summary>
internal static class RetryAfter
{
    /// <summary>Longer than this nobody is kept away.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The span from now, at most a day and never below nothing; null when there is none.</summary>
    public static TimeSpan? Of(string? header, DateTimeOffset now)
    {
        if (SpanOf(header?.Trim() ?? "", now) is not { } span)
            return null;

        return span < TimeSpan.Zero ? TimeSpan.Zero : span > Longest ? Longest : span;
    }

    private static TimeSpan? SpanOf(string text, DateTimeOffset now)
    {
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : Longest;

        return DateTimeOffset.TryParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) ? until - now : null;
    }
}
