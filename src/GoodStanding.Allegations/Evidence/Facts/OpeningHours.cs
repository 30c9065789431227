namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>When the practice is open, as it says in public. A day that is not there is a closed one; with no day at all the hours are not known.</summary>
/// <param name="Days">From opening to closing for each day of the week; the longest stretch, where there are breaks.</param>
public sealed record OpeningHours(IReadOnlyDictionary<DayOfWeek, (TimeOnly Opens, TimeOnly Closes)> Days)
{
    // An appointment that runs over is no contradiction.
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    /// <summary>Hours that nobody has entered.</summary>
    public static OpeningHours Unknown { get; } = new(new Dictionary<DayOfWeek, (TimeOnly, TimeOnly)>());

    /// <summary>Whether the practice is known to be closed on that day.</summary>
    public bool IsClosedOn(DayOfWeek day) => Days.Count > 0 && !Days.ContainsKey(day);

    /// <summary>Whether the practice is known to be closed at that time, by more than an hour, on that day or, without one, on every day.</summary>
    public bool IsClosedAt(TimeOnly time, DayOfWeek? day) =>
        Days.Count > 0 && Days.Where(each => day is null || each.Key == day).All(each => IsOutside(time.ToTimeSpan(), each.Value.Opens.ToTimeSpan(), each.Value.Closes.ToTimeSpan()));

    private static bool IsOutside(TimeSpan time, TimeSpan opens, TimeSpan closes) => opens < closes && (time < opens - Margin || time > closes + Margin);
}
