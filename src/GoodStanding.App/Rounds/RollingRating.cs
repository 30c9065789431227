namespace GoodStanding.App.Rounds;

/// <summary>The rating of three months that end with a month: one month alone has too few ratings to tell.</summary>
/// <param name="Month">The last of the three.</param>
/// <param name="Mean">On the scale from 1 to 5.</param>
/// <param name="Low">Where the true mean most likely begins.</param>
/// <param name="High">Where it most likely ends.</param>
/// <param name="Count">How many ratings the three months have.</param>
public sealed record RollingRating(DateOnly Month, double Mean, double Low, double High, int Count)
{
    private const int Months = 3;

    public bool IsInsufficient => Count < ReadRatings.Sufficient;

    /// <summary>The rating of a month and the two before it; null where none of them has a rating.</summary>
    public static RollingRating? Of(IReadOnlyDictionary<DateOnly, ReadMonths.Line> lines, DateOnly month)
    {
        var rated = Enumerable.Range(0, Months).Select(back => lines.GetValueOrDefault(month.AddMonths(-back))).OfType<ReadMonths.Line>().Where(line => line.Mean is not null).ToList();
        if (rated.Count == 0)
            return null;

        var count = rated.Sum(line => line.Stars.Sum());
        var mean = rated.Sum(line => line.Mean!.Value * line.Stars.Sum()) / count;
        var (low, high) = Wilson.OfStars(mean, count);
        return new(month, mean, low, high, count);
    }
}
