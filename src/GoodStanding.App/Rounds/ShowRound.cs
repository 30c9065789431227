using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Shows one's own round: its reviews in order, how far she is, and in how many weeks on end a round was finished.</summary>
public sealed class ShowRound(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid RoundId);

    public sealed record Result(Shown? Round, Refusal? Refusal = null);

    /// <summary>Reviews that have been deleted since are left out of Reviews, not of the round's list. Streak counts weeks, this one too.</summary>
    public sealed record Shown(Round Round, IReadOnlyList<StoredReview> Reviews, int Streak)
    {
        /// <summary>The review at which she is, or null when all are through.</summary>
        public StoredReview? Current => Reviews.FirstOrDefault(review => PlaceOf(review) >= Round.Position);

        /// <summary>The review before a place of the round's list, or null at its beginning.</summary>
        public StoredReview? Before(StoredReview? review) => Reviews.LastOrDefault(each => review is null || PlaceOf(each) < PlaceOf(review));

        /// <summary>A review's place in the round's list, from 0.</summary>
        public int PlaceOf(StoredReview review) => Round.ReviewIds.IndexOf(review.Id);

        /// <summary>Which one of those that are still there it is, from 1.</summary>
        public int NumberOf(StoredReview review) => 1 + Reviews.Count(each => PlaceOf(each) < PlaceOf(review));
    }

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);
        var round = await db.Rounds.AsNoTracking().SingleOrDefaultAsync(each => each.Id == request.RoundId && each.MemberId == member.Id, cancellationToken);
        if (round is null)
            return new(null, Refusal.NotFound);

        var reviews = await ReviewPage.SeenBy(db.Reviews, member).AsNoTracking()
            .Include(review => review.Listing)
            .Include(review => review.Professional)
            .Where(review => EF.Parameter(round.ReviewIds).Contains(review.Id))
            .ToDictionaryAsync(review => review.Id, cancellationToken);
        var finished = await RoundsOf.FinishedAsync(db, member, cancellationToken);
        return new(new(round, [.. round.ReviewIds.Where(reviews.ContainsKey).Select(id => reviews[id])], Streak.Of(finished, clock.GetUtcNow(), member.Zone)));
    }
}
