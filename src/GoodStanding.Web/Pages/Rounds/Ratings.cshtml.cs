using GoodStanding.App.Rounds;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Showing;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Ratings over time, reviews per month, the spread of stars, answers, themes and single sides of the care, drawn and as numbers.</summary>
public sealed class RatingsModel(
    ReadMonths readMonths, ReadRatings readRatings, ReadResponseTimes readResponseTimes, ReadThemes readThemes, ReadAspects readAspects, FindListings findListings, Me me, TimeProvider clock) : PageModel
{
    private const int MostSites = 6;

    public IReadOnlyList<ReadRatings.Line> Ratings { get; private set; } = [];

    /// <summary>The professionals beside each other; empty when one is shown alone.</summary>
    public IReadOnlyList<ReadRatings.Person> People { get; private set; } = [];

    public IReadOnlyList<Professional> Professionals { get; private set; } = [];

    /// <summary>The sites on which there are listings.</summary>
    public IReadOnlyList<string> AllSites { get; private set; } = [];

    public RatingsFilter Filter { get; private set; } = new(null, null, RatingsFilter.Year);

    public bool HasReviews { get; private set; }

    internal IReadOnlyList<Plot> Plots { get; private set; } = [];

    /// <summary>How many ratings of 1 to 5 stars.</summary>
    public IReadOnlyList<int> Stars { get; private set; } = [];

    public ReadResponseTimes.Result Answers { get; private set; } = null!;

    public ReadThemes.Result Themes { get; private set; } = null!;

    public IReadOnlyList<ReadAspects.Line> Aspects { get; private set; } = [];

    /// <summary>Whose reviews are shown, and where: "Everybody, on all sites".</summary>
    public string About => $"{Professionals.FirstOrDefault(each => each.Id == Filter.For)?.Name ?? "Everybody"}, on {(Filter.Site is { } site ? ReviewLook.Site(site) : "all sites")}";

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "for")] Guid? professional, string? site, int? months, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        Filter = RatingsFilter.Of(professional, site, months);
        var found = await findListings.RunAsync(new(member.Id), cancellationToken);
        Professionals = found.Professionals;
        AllSites = [.. found.Listings.Select(listing => listing.SiteId).Distinct()];
        var all = (await readRatings.RunAsync(new(member.Id, professional), cancellationToken)).Lines;
        Ratings = [.. all.Where(line => site is null || line.SiteId == site)];
        People = professional is null ? ReadRatings.SideBySide(Ratings) : [];
        Stars = [.. Enumerable.Range(0, 5).Select(at => Ratings.Sum(line => line.Stars[at]))];
        HasReviews = Ratings.Any(line => line.Count > 0);
        if (!HasReviews)
            return Page();

        Answers = await readResponseTimes.RunAsync(new(member.Id, professional, site), cancellationToken);
        Themes = await readThemes.RunAsync(new(member.Id, professional, site, Filter.Since(clock.GetUtcNow())), cancellationToken);
        Aspects = (await readAspects.RunAsync(new(member.Id, professional, site), cancellationToken)).Lines;
        Plots = [.. await DrawAsync(member.Id, professional, site, cancellationToken)];
        return Page();
    }

    private async Task<IReadOnlyList<Plot>> DrawAsync(Guid memberId, Guid? professional, string? site, CancellationToken cancellationToken)
    {
        var together = (await readMonths.RunAsync(new(memberId, professional, site), cancellationToken)).Lines.ToDictionary(line => line.Month);
        var sites = new List<(string, IReadOnlyDictionary<DateOnly, ReadMonths.Line>)>();
        foreach (var each in Ratings.Where(line => line.Count > 0).GroupBy(line => line.SiteId).OrderByDescending(group => group.Sum(line => line.Count)).Take(MostSites).Select(group => group.Key))
            sites.Add((each, (await readMonths.RunAsync(new(memberId, professional, each), cancellationToken)).Lines.ToDictionary(line => line.Month)));

        var plots = new RatingPlots(sites.Count > 1 ? sites : [], together);
        return [plots.Rating(site is null ? "Rating" : $"Rating on {ReviewLook.Site(site)}"), .. sites.Count > 1 ? [plots.BySite()] : Array.Empty<Plot>(), plots.Counts()];
    }
}
