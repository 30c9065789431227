namespace GoodStanding.App.Rounds;

/// <summary>The middle of some values and the two between which the middle half of them lies.</summary>
public sealed record Spread(int Count, double Median, double Low, double High)
{
    /// <summary>The spread of values in any order; null of none. Between two values it goes in proportion (Hyndman and Fan's type 7, as spreadsheets do).</summary>
    public static Spread? Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : new(sorted.Length, At(sorted, 0.5), At(sorted, 0.25), At(sorted, 0.75));
    }

    private static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
