using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Finds the professionals of a practice and their listings, as far as a member sees them.</summary>
public sealed class FindListings(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, string? SiteId = null, Guid? ProfessionalId = null);

    /// <summary>Professionals are there without listings too; Listings have theirs.</summary>
    public sealed record Result(IReadOnlyList<Professional> Professionals, IReadOnlyList<Listing> Listings, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], [], Refusal.NotFound);

        var professionals = await db.Professionals.AsNoTracking()
            .Where(each => (member.SeesAllReviews || each.MemberId == member.Id) && (request.ProfessionalId == null || each.Id == request.ProfessionalId))
            .OrderBy(each => each.Name)
            .ToListAsync(cancellationToken);
        var listings = await ListingAtHand.SeenBy(db, member).AsNoTracking()
            .Include(listing => listing.Professional)
            .Where(listing => (request.SiteId == null || listing.SiteId == request.SiteId) && (request.ProfessionalId == null || listing.ProfessionalId == request.ProfessionalId))
            .OrderBy(listing => listing.SiteId).ThenBy(listing => listing.Key)
            .ToListAsync(cancellationToken);
        return new(professionals, listings);
    }
}
