using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>A member and a review that she sees, loaded for one deed.</summary>
internal sealed record ReviewAtHand(Member Member, StoredReview Review)
{
    /// <summary>Whether it is one of the sample's: those are compared with the sample's facts and visits alone.</summary>
    public bool IsSample => Review.Professional.Member is { IsSample: true };

    /// <summary>Loads both; refuses when either is not there, or the review has changed since she looked. Version null means whatever it is now.</summary>
    public static async Task<(ReviewAtHand? AtHand, Refusal? Refusal)> LoadAsync(
        GoodStandingDb db, Guid memberId, Guid reviewId, int? version, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(memberId, cancellationToken) is not { } member)
            return (null, Refusal.NotFound);

        var review = await ReviewPage.SeenBy(db.Reviews, member)
            .Include(each => each.Listing)
            .Include(each => each.Professional).ThenInclude(professional => professional.Member)
            .SingleOrDefaultAsync(each => each.Id == reviewId, cancellationToken);
        if (review is null)
            return (null, Refusal.NotFound);

        return version is null || version == review.Version ? (new(member, review), null) : (null, Refusal.Changed);
    }
}
