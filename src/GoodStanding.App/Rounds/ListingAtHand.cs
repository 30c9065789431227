using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Listings whose reviews somebody may take in.</summary>
internal static class ListingAtHand
{
    /// <summary>Null when either is not there or the listing is not theirs. The clock has all of its practice.</summary>
    public static async Task<Listing?> LoadAsync(GoodStandingDb db, Actor actor, Guid listingId, CancellationToken cancellationToken)
    {
        if (await SeenByAsync(db, actor, cancellationToken) is not { } seen)
            return null;

        return await seen.AsNoTracking().SingleOrDefaultAsync(each => each.Id == listingId, cancellationToken);
    }

    /// <summary>The listings whose reviews a member sees: all, or those of the professional that she is.</summary>
    public static IQueryable<Listing> SeenBy(GoodStandingDb db, Member member) =>
        member.SeesAllReviews ? db.Listings : db.Listings.Where(listing => listing.Professional.MemberId == member.Id);

    private static async Task<IQueryable<Listing>?> SeenByAsync(GoodStandingDb db, Actor actor, CancellationToken cancellationToken) => actor switch
    {
        Actor.Person person => await db.EnterAsync(person.MemberId, cancellationToken) is { } member ? SeenBy(db, member) : null,
        Actor.Clock clock => await db.EnterAsClockAsync(clock.PracticeId, cancellationToken) ? db.Listings : null,
        _ => null,
    };
}
