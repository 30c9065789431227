namespace GoodStanding.App.Check;

/// <summary>How long a draft cools off: overnight after an evening's or an angry hour's writing, half a day otherwise.</summary>
public static class HoldRule
{
    private const int NightBegins = 22;
    private const int NightEnds = 6;

    /// <summary>The hold of a calm text by day.</summary>
    public static TimeSpan Usual { get; } = TimeSpan.FromHours(12);

    /// <summary>The hold at night, or when tone was found.</summary>
    public static TimeSpan Long { get; } = TimeSpan.FromHours(24);

    /// <summary>The longest hold an author may ask for.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(90);

    /// <summary>The shortest hold that is allowed now.</summary>
    public static TimeSpan Shortest(DateTimeOffset now, TimeZoneInfo zone, bool hasTone) => hasTone || IsNight(now, zone) ? Long : Usual;

    /// <summary>Whether it is between ten at night and six in the morning where the author lives.</summary>
    public static bool IsNight(DateTimeOffset now, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(now, zone).Hour is >= NightBegins or < NightEnds;
}
