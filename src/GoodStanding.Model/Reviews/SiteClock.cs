namespace GoodStanding.Model.Reviews;

/// <summary>When to look again after a report to a site, and what to do if the review still stands.</summary>
/// <param name="Days">After how many days.</param>
/// <param name="AreWorkingDays">Whether weekends do not count.</param>
/// <param name="Then">The next step, one sentence.</param>
public sealed record SiteClock(int Days, bool AreWorkingDays, string Then)
{
    /// <summary>The moment to look again, counted from a report.</summary>
    public DateTimeOffset After(DateTimeOffset report)
    {
        var time = report;
        for (var left = Days; left > 0;)
        {
            time = time.AddDays(1);
            if (!AreWorkingDays || time.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }

        return time;
    }
}
