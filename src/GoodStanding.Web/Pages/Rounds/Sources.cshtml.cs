using GoodStanding.App.Gathering;
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
public sealed class SourcesModel(FindListings findListings, ListConnections listConnections, LookUpProvider lookUpProvider, AddProfessional addProfessional, AddListing addListing, FindDropFolder findDropFolder, Me me, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Professional> Professionals { get; private set; } = [];

    public IReadOnlyList<Listing> Listings { get; private set; } = [];

    /// <summary>The listings that are asked by the clock.</summary>
    public IReadOnlyDictionary<Guid, ListConnections.Line> Connected { get; private set; } = new Dictionary<Guid, ListConnections.Line>();

    public IReadOnlySet<string> Sites { get; private set; } = new HashSet<string>();

    /// <summary>Where files can be dropped; null when no folder is watched.</summary>
    public FindDropFolder.Result? Folder { get; private set; }

    /// <summary>Whom the registry knows by what was typed; null when nobody asked.</summary>
    public IReadOnlyList<LookUpProvider.Line>? Found { get; private set; }

    /// <summary>What was typed to look somebody up.</summary>
    public string? Asked { get; private set; }

    public string? Refused { get; private set; }

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        Member = member;
        (Professionals, Listings, _) = await findListings.RunAsync(new(member.Id), cancellationToken);
        (Connected, _, Sites, _) = await listConnections.RunAsync(new(member.Id), cancellationToken);
        Folder = await findDropFolder.RunAsync(new(member.Id), cancellationToken);
        return Page();
    }

    /// <summary>Looks somebody up in the registry and shows who it may be; nothing is kept.</summary>
    public async Task<IActionResult> OnPostLookUpAsync(string? who, string? state, CancellationToken cancellationToken)
    {
        var looked = await lookUpProvider.RunAsync(new(User.MemberId(), who ?? "", state), cancellationToken);
        (Found, Asked, Refused) = (looked.Refusal is null ? looked.Found : null, who, looked.Refusal?.Sentence);
        return await OnGetAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostRegistryAsync(bool on, [FromServices] SwitchRegistry switchRegistry, CancellationToken cancellationToken)
    {
        var switched = await switchRegistry.RunAsync(new(User.MemberId(), on), cancellationToken);
        return this.After(switched.Refusal, "/rounds/sources", on ? "The look-up is on." : "The look-up is off.");
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
