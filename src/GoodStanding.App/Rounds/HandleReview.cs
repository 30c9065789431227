using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>Says how far we are with a review.</summary>
public sealed class HandleReview(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>Version is that of the review that she looked at.</summary>
    public sealed record Request(Guid MemberId, Guid ReviewId, int Version, HandlingState State);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await ReviewAtHand.LoadAsync(db, request.MemberId, request.ReviewId, request.Version, cancellationToken);
        if (atHand is null)
            return new(refusal);

        atHand.Review.Handle(request.State, atHand.Member.Id, clock.GetUtcNow());
        return new(await db.TrySaveAsync(cancellationToken));
    }
}
