using GoodStanding.App.Rounds;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>All reviews that a member sees, by filters or by words, fifty at a time.</summary>
public sealed class ReviewsModel(ListReviews listReviews, SearchReviews searchReviews, FindListings findListings, Me me, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReviewFilterForm Filter { get; set; } = new();

    public ReviewPage List { get; private set; } = null!;

    public IReadOnlyList<Professional> Professionals { get; private set; } = [];

    /// <summary>The sites on which there are listings.</summary>
    public IReadOnlyList<string> Sites { get; private set; } = [];

    public bool IsFirst { get; private set; }

    public string? Refused { get; private set; }

    public Member Member { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string? after, CancellationToken cancellationToken)
    {
        Filter.Words = null;
        return ShowAsync(after, cancellationToken);
    }

    /// <summary>Filters without words go into the address; words never do.</summary>
    public async Task<IActionResult> OnPostAsync(string? after, CancellationToken cancellationToken)
    {
        Filter.TakeQuick();
        return Filter.HasWords ? await ShowAsync(after, cancellationToken) : LocalRedirect(Filter.PathAfter(null));
    }

    public string NameOf(Guid professionalId) => Professionals.FirstOrDefault(each => each.Id == professionalId)?.Name ?? "";

    private async Task<IActionResult> ShowAsync(string? after, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        Member = member;
        var found = await findListings.RunAsync(new(member.Id), cancellationToken);
        Professionals = found.Professionals;
        Sites = [.. found.Listings.Select(listing => listing.SiteId).Distinct()];
        var place = ReviewPlace.Parse(after);
        IsFirst = place is null;
        Refused = Filter.Problem;
        var filter = Filter.ToFilter(member.Zone, clock.GetUtcNow());
        if (Filter.HasWords)
        {
            (List, var refusal) = await searchReviews.RunAsync(new(member.Id, Filter.Words!, filter, place), cancellationToken);
            Refused ??= refusal?.Sentence;
        }
        else
        {
            List = (await listReviews.RunAsync(new(member.Id, filter, place), cancellationToken)).Page;
        }

        return Page();
    }
}
