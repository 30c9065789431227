using GoodStanding.App.Rounds;
using GoodStanding.Connectors;
using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Asks the site of one connected listing, takes in what it answers and writes down how it went: one try, whatever comes.</summary>
public sealed class AskListing(GoodStandingDb db, IEnumerable<IReviewSource> sources, ImportReviews importReviews, RecordSourceState recordSourceState, TimeProvider clock)
{
    /// <summary>What the practice's clock or a member has found due.</summary>
    public sealed record Request(Guid PracticeId, Guid ListingId);

    /// <summary>State is null when somebody else is asking at this moment. Taken is null when no review was taken in.</summary>
    public sealed record Result(SourceState? State, string? Reason = null, ImportReviews.Result? Taken = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        db.PracticeId = request.PracticeId;
        if (await Claim.TakeAsync(db.ConnectedListings.Where(each => each.ListingId == request.ListingId), clock.GetUtcNow(), cancellationToken) is not { } claim)
            return new(null);

        try
        {
            var connected = await db.ConnectedListings.AsNoTracking()
                .Include(each => each.Credential)
                .Include(each => each.Listing)
                .SingleAsync(each => each.ListingId == request.ListingId, cancellationToken);
            var askedAt = clock.GetUtcNow();
            var answer = await AnswerAsync(connected, cancellationToken);
            var taken = await TakeInAsync(connected, answer, cancellationToken);
            await Sendings.SettleAsync(db, connected.ListingId, answer.Reviews, askedAt, clock.GetUtcNow(), cancellationToken);
            return await WriteDownAsync(connected, claim, answer, taken, cancellationToken);
        }
        catch
        {
            // Whoever is stopped or breaks in between leaves it free for the next minute.
            await db.ConnectedListings.Where(each => each.ListingId == request.ListingId && each.ClaimedUntil == claim)
                .ExecuteUpdateAsync(set => set.SetProperty(each => each.ClaimedUntil, (DateTimeOffset?)null), CancellationToken.None);
            throw;
        }
    }

    private async Task<SourceAnswer> AnswerAsync(ConnectedListing connected, CancellationToken cancellationToken)
    {
        if (sources.FirstOrDefault(each => each.SiteId == connected.Listing.SiteId) is not { } source)
            return new(SourceOutcome.Failed, [], Reason: "This site has no interface that is read here.");

        try
        {
            // While a review is missing, "nothing changed" would never tell whether it stays away.
            var isMissing = await db.Reviews.AnyAsync(review => review.ListingId == connected.ListingId && review.MissedSince != null && review.VanishedAt == null, cancellationToken);
            return await source.AskAsync(new(connected.Key, SecretOf(connected.Credential), isMissing ? null : connected.Validator), cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            // A bug of ours; its message may hold what was asked.
            return new(SourceOutcome.Failed, [], Reason: $"It could not be read on ({problem.GetType().Name}); please tell us.");
        }
    }

    private async Task<ImportReviews.Result?> TakeInAsync(ConnectedListing connected, SourceAnswer answer, CancellationToken cancellationToken)
    {
        var by = new Actor.Clock(connected.PracticeId);
        var isRead = answer.Outcome == SourceOutcome.Read;

        // What came before a failure is good, and tells nothing of the whole.
        var taken = isRead || answer.Reviews.Count > 0
            ? await importReviews.RunAsync(new(by, connected.ListingId, answer.Reviews.ToAsyncEnumerable(), isRead && answer.IsFullSighting, answer.Rating, IsByHand: !isRead), cancellationToken)
            : null;
        if (answer.Outcome == SourceOutcome.Unchanged)
            await db.Listings.Where(listing => listing.Id == connected.ListingId).ExecuteUpdateAsync(
                set => set.SetProperty(listing => listing.SightedAt, clock.GetUtcNow())
                    .SetProperty(listing => listing.SourceState, listing => listing.SourceState == SourceState.Empty ? SourceState.Empty : SourceState.Read),
                cancellationToken);
        else if (!isRead)
            await recordSourceState.RunAsync(new(by, connected.ListingId, StateOf(connected, answer)), cancellationToken);
        return taken;
    }

    private async Task<Result> WriteDownAsync(ConnectedListing asked, DateTimeOffset claim, SourceAnswer answer, ImportReviews.Result? taken, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var state = StateOf(asked, answer);
        var connected = await db.ConnectedListings.SingleOrDefaultAsync(each => each.ListingId == asked.ListingId && each.ClaimedUntil == claim, cancellationToken);
        if (connected is not null)
        {
            NextAsk.Write(connected, state, answer.Reason, answer.Validator, answer.RetryAfter, NextAsk.Reviews, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
        }

        return new(state, answer.Reason, taken);
    }

    private static SourceState StateOf(ConnectedListing asked, SourceAnswer answer) => NextAsk.StateOf(answer.Outcome, answer.Reviews.Count == 0, asked.State);

    internal static SourceSecret? SecretOf(SourceCredential credential) => credential switch
    {
        { ApiKey: { } key } => new SourceSecret.ApiKey(key),
        { ClientId: { } client, ClientSecret: { } secret, RefreshToken: { } token } => new SourceSecret.Grant(client, secret, token),
        _ => null,
    };
}
