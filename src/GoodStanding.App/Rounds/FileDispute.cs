using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Begins a dispute of a review under one ground; the review is watched from here on. Nothing is sent: a person reports it to the site.</summary>
public sealed class FileDispute(GoodStandingDb db, TimeProvider clock)
{
    internal static readonly Refusal NoSuchGround = Refusal.Invalid("The site has no such ground. Choose one of those it has.");

    public sealed record Request(Guid MemberId, Guid ReviewId, RemovalGround Ground, string? FlagText = null);

    public sealed record Result(Guid? DisputeId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.FlagText is { Length: > Limits.Reason })
            return new(null, Refusal.Invalid($"Say it in {Limits.Reason} characters."));
        var (atHand, refusal) = await ReviewAtHand.LoadAsync(db, request.MemberId, request.ReviewId, null, cancellationToken);
        if (atHand is null)
            return new(null, refusal);
        if (!Has(atHand.Review.SiteId, request.Ground))
            return new(null, NoSuchGround);
        if (await db.Disputes.AnyAsync(dispute => dispute.ReviewId == request.ReviewId && dispute.State != DisputeState.Closed, cancellationToken))
            return new(null, Refusal.NotNow("A dispute of this review is going on already."));

        var now = clock.GetUtcNow();
        var filed = new Dispute { Id = Guid.CreateVersion7(now), ReviewId = request.ReviewId, Ground = request.Ground, FlagText = request.FlagText };
        filed.Begin(atHand.Member, now);
        db.Disputes.Add(filed);

        // The review changes with it, so that of two who file at once one is told.
        atHand.Review.Handle(HandlingState.Watching, atHand.Member.Id, now);
        return await db.TrySaveAsync(cancellationToken) is { } late ? new(null, late) : new(filed.Id);
    }

    internal static bool Has(string siteId, RemovalGround ground) => ReviewSites.Find(siteId)?.Grounds.Any(each => each.Ground == ground) == true;
}
