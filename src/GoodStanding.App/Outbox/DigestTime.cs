using GoodStanding.Storage.Outbox;

namespace GoodStanding.App.Outbox;

/// <summary>When a weekly message is due, by the clock on the reader's wall.</summary>
internal static class DigestTime
{
    private const int DaysOfWeek = 7;

    // All zones change their clocks by whole quarters.
    private const int Quarter = 15;

    /// <summary>How late it may still go out. Later it would tell of a week that is nearly over.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromDays(2);

    /// <summary>The last moment at which it was due, and the Monday of that week there.</summary>
    public static (DateTimeOffset At, DateOnly Week) LastDue(NoticePlan plan, TimeZoneInfo zone, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var day = today.AddDays(-(((int)today.DayOfWeek - (int)plan.Day + DaysOfWeek) % DaysOfWeek));
        var at = MomentOf(day, plan.Hour, zone);
        if (at > now)
        {
            day = day.AddDays(-DaysOfWeek);
            at = MomentOf(day, plan.Hour, zone);
        }

        return (at, day.AddDays(-(((int)day.DayOfWeek + 6) % DaysOfWeek)));
    }

    /// <summary>The next moment at which it is due.</summary>
    public static DateTimeOffset NextDue(NoticePlan plan, TimeZoneInfo zone, DateTimeOffset now)
    {
        var last = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(LastDue(plan, zone, now).At, zone).DateTime);
        var day = last.AddDays(((int)plan.Day - (int)last.DayOfWeek + DaysOfWeek) % DaysOfWeek);
        var at = MomentOf(day, plan.Hour, zone);
        return at > now ? at : MomentOf(day.AddDays(DaysOfWeek), plan.Hour, zone);
    }

    // The first moment at which the clock on the wall shows the hour or more: of an hour that comes twice the first, of one that is skipped
    // the first after the gap. It is looked for from the side of UTC, because the framework's way from local time knows no gap where a zone
    // changes its standard time (Casablanca around Ramadan).
    private static DateTimeOffset MomentOf(DateOnly day, int hour, TimeZoneInfo zone)
    {
        var wall = day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);
        var before = zone.GetUtcOffset(wall.AddDays(-1));
        var after = zone.GetUtcOffset(wall.AddDays(1));
        var moment = wall - (before > after ? before : after);
        while (moment + zone.GetUtcOffset(moment) < wall)
            moment = moment.AddMinutes(Quarter);
        return new DateTimeOffset(moment);
    }
}
