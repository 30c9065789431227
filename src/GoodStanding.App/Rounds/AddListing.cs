using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Adds a professional's page on a review site.</summary>
public sealed class AddListing(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>Key is the site's own name for it; Address is where a person finds it, or null.</summary>
    public sealed record Request(Guid MemberId, Guid ProfessionalId, string SiteId, string Key, string? Address = null);

    public sealed record Result(Guid? ListingId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (ReviewSites.Find(request.SiteId) is not { } site)
            return new(null, Refusal.Invalid("This review site is not known."));
        if (request.Key.Trim() is not { Length: > 0 and <= Limits.SiteKey } key)
            return new(null, Refusal.Invalid($"Give the site's own name or number of the page, up to {Limits.SiteKey} characters."));
        if (request.Address is { } address && !IsAddress(address))
            return new(null, Refusal.Invalid("The address of the page begins with https:// or http://."));
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);
        if (!await db.Professionals.AnyAsync(each => each.Id == request.ProfessionalId && (member.SeesAllReviews || each.MemberId == member.Id), cancellationToken))
            return new(null, Refusal.NotFound);
        if (await db.Listings.AnyAsync(each => each.SiteId == site.Id && each.Key == key, cancellationToken))
            return new(null, Refusal.NotNow("This page is listed already."));

        var now = clock.GetUtcNow();
        var listing = new Listing { Id = Guid.CreateVersion7(now), ProfessionalId = request.ProfessionalId, SiteId = site.Id, Key = key, Address = request.Address, CreatedAt = now };
        db.Listings.Add(listing);
        await db.SaveChangesAsync(cancellationToken);
        return new(listing.Id);
    }

    private static bool IsAddress(string address) =>
        address.Length <= Limits.Address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
