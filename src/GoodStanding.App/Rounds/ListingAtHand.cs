using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>A member and a listing whose reviews she sees, loaded for one deed.</summary>
internal sealed record ListingAtHand(Member Member, Listing Listing)
{
    /// <summary>Null when either is not there or not hers to see.</summary>
    public static async Task<ListingAtHand?> LoadAsync(GoodStandingDb db, Guid memberId, Guid listingId, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(memberId, cancellationToken) is not { } member)
            return null;

        var listing = await SeenBy(db, member).AsNoTracking().SingleOrDefaultAsync(each => each.Id == listingId, cancellationToken);
        return listing is null ? null : new(member, listing);
    }

    /// <summary>The listings whose reviews a member sees: all, or those of the professional that she is.</summary>
    public static IQueryable<Listing> SeenBy(GoodStandingDb db, Member member) =>
        member.SeesAllReviews ? db.Listings : db.Listings.Where(listing => listing.Professional.MemberId == member.Id);
}
