using System.Globalization;
using GoodStanding.App.Rounds;

namespace GoodStanding.Web.Showing;

/// <summary>How figures read: a mean, an interval, a share, a count of things.</summary>
internal static class Numbers
{
    public static string Mean(double? mean) => mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";

    public static string Interval(double low, double high) => $"{Mean(low)} to {Mean(high)}";

    /// <summary>A share with where it most likely lies: "64 % (43 to 80 %)"; of fewer than ten it says too little.</summary>
    public static string Share(int part, int whole)
    {
        if (whole < ReadRatings.Sufficient)
            return "too few to tell";

        var (low, high) = Wilson.Interval((double)part / whole, whole);
        return string.Create(CultureInfo.InvariantCulture, $"{100d * part / whole:0} % ({100 * low:0} to {100 * high:0} %)");
    }

    /// <summary>"1 day", "2.5 days"; under half a day it is "the same day".</summary>
    public static string Days(double days) => Math.Round(days, days < 10 ? 1 : 0) switch
    {
        < 0.5 => "the same day",
        1 => "1 day",
        var rounded => string.Create(CultureInfo.InvariantCulture, $"{rounded:0.#} days"),
    };

    public static string Of(int count, string one, string many) => count == 1 ? $"one {one}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {many}");
}
