namespace GoodStanding.App.Rounds;

/// <summary>Weeks on end with a finished round, back from this week, or from the last one while this one still runs.</summary>
internal static class Streak
{
    private const int DaysOfWeek = 7;

    public static int Of(IEnumerable<DateTimeOffset> finished, DateTimeOffset now, TimeZoneInfo zone)
    {
        var weeks = finished.Select(time => WeekOf(time, zone)).ToHashSet();
        var week = WeekOf(now, zone);
        if (!weeks.Contains(week))
            week--;

        var streak = 0;
        while (weeks.Contains(week - streak))
            streak++;
        return streak;
    }

    // Day 0 was a Monday.
    private static int WeekOf(DateTimeOffset time, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime).DayNumber / DaysOfWeek;
}
