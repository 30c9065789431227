using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>What answers on their way to a site have in common: where they go, and how it is found out whether one arrived.</summary>
internal static class Sendings
{
    // Longer than any question at the door takes: what is still on its way then was left behind by a program that died.
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Where an answer goes. Review is Google's own name of it.</summary>
    public sealed record Target(Guid ReviewId, Guid ListingId, string Review, SourceCredential Credential);

    /// <summary>Where a draft's words would go; null when they answer no review that is read through Google's interface.</summary>
    public static async Task<Target?> TargetAsync(GoodStandingDb db, Draft draft, CancellationToken cancellationToken)
    {
        if (draft.AnsweredId is not { } answered || await db.Reviews.AsNoTracking().SingleOrDefaultAsync(each => each.Id == answered && each.SiteId == BeginGoogle.Site && each.VanishedAt == null, cancellationToken) is not { } review)
            return null;

        var connected = await db.ConnectedListings.AsNoTracking()
            .Include(each => each.Credential)
            .SingleOrDefaultAsync(each => each.ListingId == review.ListingId && each.Credential.RefreshToken != null, cancellationToken);
        return connected is null ? null : new(review.Id, review.ListingId, $"{connected.Key}/reviews/{review.SiteReviewId}", connected.Credential);
    }

    /// <summary>Settles what nobody knew of, by what the site showed when it was asked at a time: the answer stands there, or it may be sent again.</summary>
    public static async Task SettleAsync(GoodStandingDb db, Guid listingId, IReadOnlyList<Review> shown, DateTimeOffset askedAt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var lost = askedAt - Longest;
        var open = await db.ReplySendings
            .Include(each => each.Review)
            .Where(each => each.ListingId == listingId && each.SentAt < askedAt && (each.State == SendingState.Unconfirmed || (each.State == SendingState.Sending && each.SentAt < lost)))
            .ToListAsync(cancellationToken);
        foreach (var sending in open)
        {
            if (shown.FirstOrDefault(review => StoredReview.KeyOf(review.Id) == sending.Review.SiteReviewId) is not { } there)
                continue;

            var hasArrived = there.OwnerReply is { } reply && StoredReview.CleanReply(reply) == StoredReview.CleanReply(new(sending.Words, null));
            (sending.State, sending.Reason) = hasArrived ? (SendingState.Sent, null) : (SendingState.Failed, "It did not arrive. Send it again.");
            if (hasArrived)
                await PublishAsync(db, sending, now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Writes down that the draft is out. One whose words changed meanwhile stays as it is: other words went out.</summary>
    public static async Task PublishAsync(GoodStandingDb db, ReplySending sending, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.Include(each => each.Author).SingleAsync(each => each.Id == sending.DraftId, cancellationToken);
        var review = await db.Reviews.SingleAsync(each => each.Id == sending.ReviewId, cancellationToken);
        review.PutReply(new(sending.Words, now));
        review.Handle(HandlingState.Done, sending.MemberId, now);
        if (draft.Words != sending.Words || draft.Act(DraftAct.Publish, draft.Author, now) is not null)
            return;

        (draft.PublishedAt, draft.Permalink) = (now, review.Address);
    }

    /// <summary>Lets the site be asked by a time at the latest, for everything it shows.</summary>
    public static Task ReadBackAsync(GoodStandingDb db, Guid listingId, DateTimeOffset by, CancellationToken cancellationToken) => db.ConnectedListings
        .Where(each => each.ListingId == listingId && each.NextAskAt > by)
        .ExecuteUpdateAsync(set => set.SetProperty(each => each.NextAskAt, by).SetProperty(each => each.Validator, (string?)null), cancellationToken);
}
