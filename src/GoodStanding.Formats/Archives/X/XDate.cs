using System.Globalization;

namespace GoodStanding.Formats.Archives.X;

/// <summary>Reads the three ways in which X has written dates, and the clock inside its ids.</summary>
internal static class XDate
{
    // Ids after this one (4 November 2010) carry the milliseconds since the epoch below.
    private const long FirstSnowflake = 29_700_859_247;
    private const long SnowflakeEpoch = 1_288_834_974_657;

    private static readonly string[] Formats =
        ["MMM dd HH:mm:ss zzz yyyy", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mm:ssK"];

    /// <summary>Reads "Wed Aug 09 16:19:22 +0000 2023", "2014-05-30 12:00:00 +0000" or ISO 8601; else the id's own time; else null.</summary>
    public static DateTimeOffset? Read(string? text, string? id)
    {
        // The name of the day says nothing that the date does not, and where it is wrong the date is right.
        var date = text.AsSpan();
        if (date.Length > 4 && char.IsAsciiLetter(date[0]) && date[3] == ' ')
            date = date[4..];

        return DateTimeOffset.TryParseExact(date, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var read)
            ? read
            : OfId(id);
    }

    private static DateTimeOffset? OfId(string? id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > FirstSnowflake
            ? DateTimeOffset.FromUnixTimeMilliseconds((number >> 22) + SnowflakeEpoch)
            : null;
}
