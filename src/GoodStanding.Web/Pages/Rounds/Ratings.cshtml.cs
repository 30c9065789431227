using System.Text.Json;
using GoodStanding.App.Rounds;
using GoodStanding.Storage.Rounds;
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

    /// <summary>What the script draws: seconds of each month, then a line for each site; null where there is nothing.</summary>
    public string PlotOf(Func<ReadMonths.Line, double?> value) => JsonSerializer.Serialize(new
    {
        Names = Sites.Select(site => Showing.ReviewLook.Site(site.SiteId)),
        Data = new object[] { Months.Select(month => (double?)new DateTimeOffset(month, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds()) }
            .Concat(Sites.Select(site => Months.Select(month => site.Lines.TryGetValue(month, out var line) ? value(line) : null))),
    });

    private static List<DateOnly> MonthsOf(IReadOnlyList<DateOnly> months)
    {
        var all = new List<DateOnly>();
        for (var month = months.DefaultIfEmpty(DateOnly.MaxValue).Min(); months.Count > 0 && month <= months.Max(); month = month.AddMonths(1))
            all.Add(month);
        return all;
    }
}
