using GoodStanding.Connectors;
using GoodStanding.Connectors.Feeds;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Asks one feed, keeps what is new in it and writes down how it went: one try, whatever comes.</summary>
public sealed class AskFeed(GoodStandingDb db, FeedSource source, TimeProvider clock)
{
    public sealed record Request(Guid PracticeId, Guid FeedId);

    /// <summary>State is null when somebody else is asking at this moment.</summary>
    public sealed record Result(SourceState? State, int Added = 0);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        db.PracticeId = request.PracticeId;
        if (await Claim.TakeAsync(db.Feeds.Where(each => each.Id == request.FeedId), clock.GetUtcNow(), cancellationToken) is not { } claim)
            return new(null);

        try
        {
            var feed = await db.Feeds.AsNoTracking().SingleAsync(each => each.Id == request.FeedId, cancellationToken);
            var answer = await source.AskAsync(feed.Address, feed.Validator, cancellationToken);
            var now = clock.GetUtcNow();
            var added = answer.Value is { } read ? await Mentions.KeepAsync(db, [.. read.Entries.Select(entry => Mentions.Of(entry, feed, now))], cancellationToken) : 0;
            return new(await WriteDownAsync(feed, claim, answer, cancellationToken), added);
        }
        catch
        {
            await db.Feeds.Where(each => each.Id == request.FeedId && each.ClaimedUntil == claim)
                .ExecuteUpdateAsync(set => set.SetProperty(each => each.ClaimedUntil, (DateTimeOffset?)null), CancellationToken.None);
            throw;
        }
    }

    private async Task<SourceState> WriteDownAsync(Storage.Gathering.Feed asked, DateTimeOffset claim, Asked<Connectors.Feeds.Feed> answer, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var state = NextAsk.StateOf(answer.Outcome, answer.Value is { Entries.Count: 0 }, asked.State);
        var feed = await db.Feeds.SingleOrDefaultAsync(each => each.Id == asked.Id && each.ClaimedUntil == claim, cancellationToken);
        if (feed is not null)
        {
            // Until it is read it is called by its host.
            if (answer.Value is { } read && feed.AnsweredAt is null && Uri.TryCreate(feed.Address, UriKind.Absolute, out var address) && feed.Title == address.IdnHost)
                feed.Title = Mentions.Short(read.Title, Limits.Name) ?? feed.Title;
            NextAsk.Write(feed, state, answer.Reason, answer.Validator, answer.RetryAfter, NextAsk.Feeds, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
        }

        return state;
    }
}
