namespace GoodStanding.Storage.Outbox;

/// <summary>What somebody wants to be told, and when.</summary>
public sealed class NoticePlan
{
    /// <summary>Whether the week's round comes by message.</summary>
    public bool SendsDigest { get; set; }

    public DayOfWeek Day { get; set; } = DayOfWeek.Monday;

    /// <summary>The hour of that day, from 0 to 23, by the clock on her wall.</summary>
    public int Hour { get; set; } = 8;

    /// <summary>Since when day and hour are these: what was due before is not made up.</summary>
    public DateTimeOffset? DigestSince { get; set; }

    /// <summary>Whether she is told at once of reviews that cannot wait.</summary>
    public bool SendsAlerts { get; set; }

    /// <summary>Since when: older reviews are not told.</summary>
    public DateTimeOffset? AlertsSince { get; set; }

    /// <summary>Takes a choice. Whatever stays as it was keeps its beginning.</summary>
    public void Choose(bool sendsDigest, DayOfWeek day, int hour, bool sendsAlerts, DateTimeOffset now)
    {
        if (sendsDigest && (!SendsDigest || Day != day || Hour != hour))
            DigestSince = now;
        if (sendsAlerts && !SendsAlerts)
            AlertsSince = now;
        (SendsDigest, Day, Hour, SendsAlerts) = (sendsDigest, day, hour, sendsAlerts);
    }
}
