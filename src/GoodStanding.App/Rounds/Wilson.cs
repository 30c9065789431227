namespace GoodStanding.App.Rounds;

/// <summary>Wilson's interval: between which two values a share most likely lies, seen so many times.</summary>
/// <remarks>
/// E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927). It stays within 0 and 1 and is honest for few: two of two
/// is 34 to 100 %. It holds for the mean of ratings too: values from 0 to 1 vary at most as much as a share of the same mean, so for ratings it is rather too wide than too narrow.
/// </remarks>
public static class Wilson
{
    private const double Z = 1.959964; // 95 of 100 such intervals hold the true value.

    /// <summary>The interval of a share or a mean from 0 to 1; 0 to 1 when nothing was seen.</summary>
    public static (double Low, double High) Interval(double mean, int count)
    {
        if (count == 0)
            return (0, 1);

        var spread = Z * Z / count;
        var middle = (mean + (spread / 2)) / (1 + spread);
        var half = Z / (1 + spread) * Math.Sqrt((mean * (1 - mean) / count) + (spread / (4 * count)));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>The interval of a mean on the scale from 1 to 5.</summary>
    public static (double Low, double High) OfStars(double mean, int count)
    {
        var (low, high) = Interval((mean - 1) / 4, count);
        return (1 + (4 * low), 1 + (4 * high));
    }
}
