using System.Globalization;
using GoodStanding.App.Rounds;
using GoodStanding.Web.Showing;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Draws ratings, counts and answers by month, each with its numbers.</summary>
internal sealed class RatingPlots(IReadOnlyList<(string SiteId, IReadOnlyDictionary<DateOnly, ReadMonths.Line> Lines)> sites, IReadOnlyDictionary<DateOnly, ReadMonths.Line> together)
{
    private readonly IReadOnlyList<DateOnly> _months = Plot.MonthsOf([.. together.Keys]);

    /// <summary>The rating of all that is shown, with the band in which it most likely lies.</summary>
    public Plot Rating(string heading)
    {
        var rolling = _months.Select(month => RollingRating.Of(together, month)).ToList();
        var drawing = Plot.Draw(
            _months, [("Rating", rolling.Select(each => each?.Mean))], (rolling.Select(each => each?.Low), rolling.Select(each => each?.High)), rolling.Select(each => each?.Count ?? 0));
        return new(
            "rating", heading, "The mean of each three months. The band is where the true mean most likely lies (95 of 100 times); a month has a point from ten ratings on.", drawing, 1, 5, false,
            ["Three months to", "Rating", "Most likely", "Ratings"],
            [.. rolling.OfType<RollingRating>().Reverse().Select(each => (IReadOnlyList<string>)[Plot.Month(each.Month), Numbers.Mean(each.Mean), Numbers.Interval(each.Low, each.High), CountOf(each)])]);
    }

    /// <summary>A line for each site.</summary>
    public Plot BySite() => new(
        "rating-by-site", "Rating by site", "The mean of each three months. Choose a site above to see its band; in the numbers it stands in brackets.",
        Plot.Draw(_months, sites.Select(site => (ReviewLook.Site(site.SiteId), _months.Select(month => RollingRating.Of(site.Lines, month)?.Mean)))), 1, 5, false,
        ["Three months to", .. sites.Select(site => ReviewLook.Site(site.SiteId))],
        [.. _months.Reverse().Select(month => (IReadOnlyList<string>)[Plot.Month(month), .. sites.Select(site => RollingRating.Of(site.Lines, month) is { } each ? $"{Numbers.Mean(each.Mean)} from {Say(each.Count)}{(each.IsInsufficient ? ", too few" : "")} ({Numbers.Interval(each.Low, each.High)})" : "–")])]);

    /// <summary>How many reviews each month has.</summary>
    public Plot Counts() => new(
        "reviews-by-month", "Reviews by month", "Reviews that still stand, by the month in which they were published.",
        Plot.Draw(_months, [("Reviews", _months.Select(month => (double?)(together.GetValueOrDefault(month)?.Count ?? 0)))]), 0, null, true,
        ["Month", "Reviews", .. sites.Select(site => ReviewLook.Site(site.SiteId))],
        [.. _months.Reverse().Select(month => (IReadOnlyList<string>)[Plot.Month(month), Say(together.GetValueOrDefault(month)?.Count ?? 0), .. sites.Select(site => Say(site.Lines.GetValueOrDefault(month)?.Count ?? 0))])]);

    /// <summary>After how many days reviews were answered.</summary>
    public static Plot Answers(ReadResponseTimes.Result times)
    {
        var months = Plot.MonthsOf([.. times.Lines.Select(line => line.Month)]);
        var days = times.Lines.ToDictionary(line => line.Month, line => line.Days);
        var shown = months.Select(month => days.GetValueOrDefault(month)).ToList();
        return new(
            "answer-time", "Days until an answer", "The middle of each month's answers; the band holds the middle half of them. Only where review and answer both have a date.",
            Plot.Draw(months, [("Days, the middle", shown.Select(each => each?.Median))], (shown.Select(each => each?.Low), shown.Select(each => each?.High))), 0, null, false,
            ["Reviews of", "Middle", "Middle half", "Answers"],
            [.. times.Lines.Reverse().Select(line => (IReadOnlyList<string>)[Plot.Month(line.Month), Numbers.Days(line.Days.Median), $"{Numbers.Days(line.Days.Low)} to {Numbers.Days(line.Days.High)}", Say(line.Days.Count)])]);
    }

    private static string CountOf(RollingRating each) => $"{Say(each.Count)}{(each.IsInsufficient ? ", too few to tell" : "")}";

    private static string Say(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
