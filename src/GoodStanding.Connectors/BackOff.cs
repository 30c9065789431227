namespace GoodStanding.Connectors;

/// <summary>How long a source that does not answer is left alone: longer each time, and never shorter than it asks for.</summary>
/// <remarks>The steps are those of Sonarr's EscalationBackOff, which many people's servers have proven: a hiccup is over soon, a dead source is asked once a day.</remarks>
public static class BackOff
{
    /// <summary>The wait after that many failures in a row; the last step holds for all that follow.</summary>
    public static IReadOnlyList<TimeSpan> Steps { get; } =
    [
        TimeSpan.Zero,
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(3),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
    ];

    /// <summary>How long to wait.</summary>
    /// <param name="failures">How often in a row it has failed or refused; none for a source that answered.</param>
    /// <param name="retryAfter">What the site asked for the last time, or null.</param>
    public static TimeSpan Wait(int failures, TimeSpan? retryAfter = null)
    {
        var step = Steps[Math.Clamp(failures, 0, Steps.Count - 1)];
        return retryAfter > step ? retryAfter.Value : step;
    }
}
