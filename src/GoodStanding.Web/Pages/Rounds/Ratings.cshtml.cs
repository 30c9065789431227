using System.Text.Json;
using GoodStanding.App.Rounds;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Showing;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Ratings over time, reviews per month and the spread of stars, drawn and as numbers.</summary>
public sealed class RatingsModel(ReadMonths readMonths, ReadRatings readRatings, FindListings findListings, Me me) : PageModel
{
    private const int MostSites = 6;

    public IReadOnlyList<ReadRatings.Line> Ratings { get; private set; } = [];

    public IReadOnlyList<Professional> Professionals { get; private set; } = [];

    public Guid? For { get; private set; }

    /// <summary>Months from the first review to the last, those without one too.</summary>
    public IReadOnlyList<DateOnly> Months { get; private set; } = [];

    public IReadOnlyList<(string SiteId, IReadOnlyDictionary<DateOnly, ReadMonths.Line> Lines)> Sites { get; private set; } = [];

    /// <summary>How many ratings of 1 to 5 stars.</summary>
    public IReadOnlyList<int> Stars { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "for")] Guid? professional, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        For = professional;
        Professionals = (await findListings.RunAsync(new(member.Id), cancellationToken)).Professionals;
        Ratings = (await readRatings.RunAsync(new(member.Id, professional), cancellationToken)).Lines;
        Stars = [.. Enumerable.Range(0, 5).Select(at => Ratings.Sum(line => line.Stars[at]))];
        var sites = new List<(string, IReadOnlyDictionary<DateOnly, ReadMonths.Line>)>();
        foreach (var site in Ratings.Where(line => line.Count > 0).GroupBy(line => line.SiteId).OrderByDescending(group => group.Sum(line => line.Count)).Take(MostSites).Select(group => group.Key))
            sites.Add((site, (await readMonths.RunAsync(new(member.Id, professional, site), cancellationToken)).Lines.ToDictionary(line => line.Month)));
        Sites = sites;
        Months = MonthsOf([.. sites.SelectMany(site => site.Item2.Keys)]);
        return Page();
    }

    /// <summary>The mean of each three months, a line for each site: a month alone has too few ratings to tell.</summary>
    public string MeansPlot() => Plot(Sites.Select(site => (ReviewLook.Site(site.SiteId), Months.Select(month => MeanTo(site.Lines, month)))));

    /// <summary>How many reviews each month has, on all sites together.</summary>
    public string CountsPlot() => Plot([("Reviews", Months.Select(month => (double?)Sites.Sum(site => site.Lines.TryGetValue(month, out var line) ? line.Count : 0)))]);

    private static double? MeanTo(IReadOnlyDictionary<DateOnly, ReadMonths.Line> lines, DateOnly month)
    {
        var three = Enumerable.Range(0, 3).Select(back => lines.GetValueOrDefault(month.AddMonths(-back))).OfType<ReadMonths.Line>().Where(line => line.Mean is not null).ToList();
        return three.Count == 0 ? null : three.Sum(line => line.Mean * line.Stars.Sum()) / three.Sum(line => line.Stars.Sum());
    }

    // What the script draws: seconds of each month, then the lines; null where there is nothing.
    private string Plot(IEnumerable<(string Name, IEnumerable<double?> Values)> lines)
    {
        var all = lines.ToList();
        var months = Months.Select(month => (double?)new DateTimeOffset(month, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds());
        return JsonSerializer.Serialize(new { Names = all.Select(line => line.Name), Data = all.Select(line => line.Values).Prepend(months) });
    }

    private static List<DateOnly> MonthsOf(IReadOnlyList<DateOnly> months)
    {
        var all = new List<DateOnly>();
        for (var month = months.DefaultIfEmpty(DateOnly.MaxValue).Min(); months.Count > 0 && month <= months.Max(); month = month.AddMonths(1))
            all.Add(month);
        return all;
    }
}
