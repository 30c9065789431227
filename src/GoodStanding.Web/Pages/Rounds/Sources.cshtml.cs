using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>The pages on which people review the practice, by professional, and how each was last read.</summary>
public sealed class SourcesModel(FindListings findListings, AddProfessional addProfessional, AddListing addListing, Me me, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Professional> Professionals { get; private set; } = [];

    public IReadOnlyList<Listing> Listings { get; private set; } = [];

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        Member = member;
        (Professionals, Listings, _) = await findListings.RunAsync(new(member.Id), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostProfessionalAsync(string? name, Profession? profession, bool practice, bool myself, string? npi, CancellationToken cancellationToken)
    {
        var number = string.IsNullOrWhiteSpace(npi) ? null : npi.Trim();
        var added = await addProfessional.RunAsync(new(User.MemberId(), name ?? "", profession, number, practice, myself ? User.MemberId() : null), cancellationToken);
        return this.After(added.Refusal, "/rounds/sources", "Added. Now add the pages where people review them.");
    }

    public async Task<IActionResult> OnPostListingAsync(Guid professional, string? site, string? address, string? key, CancellationToken cancellationToken)
    {
        var place = string.IsNullOrWhiteSpace(address) ? null : address.Trim();
        var name = string.IsNullOrWhiteSpace(key) ? place : key.Trim();
        var added = await addListing.RunAsync(new(User.MemberId(), professional, site ?? "", name ?? "", place), cancellationToken);
        return added.ListingId is { } id ? this.After(null, $"/rounds/sources/{id}", "Added. Now hand over what it holds.") : this.After(added.Refusal, "/rounds/sources");
    }
}
