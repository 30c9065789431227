namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>The days in which a visit would have to lie.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record VisitWindow(DateOnly From, DateOnly To)
{
    private const int UsualDays = 180;
    private const int LongYears = 3;

    /// <summary>180 days before the review to the day after it, which time zones may need; three years where the review speaks of years ago.</summary>
    /// <param name="reviewed">The day of the review.</param>
    /// <param name="isLongAgo">Whether it speaks of years ago.</param>
    internal static VisitWindow Of(DateOnly reviewed, bool isLongAgo) =>
        new(isLongAgo ? reviewed.AddYears(-LongYears) : reviewed.AddDays(-UsualDays), reviewed.AddDays(1));

    internal bool Holds(DateOnly day) => day >= From && day <= To;
}
