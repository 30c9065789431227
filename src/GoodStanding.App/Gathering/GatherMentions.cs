using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>A job: asks each feed that is due, whichever practice it is of.</summary>
public sealed class GatherMentions(GoodStandingDb db, AskFeed askFeed, TimeProvider clock)
{
    private const int Most = 50;

    public sealed record Request;

    public async Task<GatherRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var due = await db.Feeds.IgnoreQueryFilters().AsNoTracking()
            .Due(clock.GetUtcNow())
            .OrderBy(feed => feed.NextAskAt)
            .Take(Most)
            .Select(feed => new AskFeed.Request(feed.PracticeId, feed.Id))
            .ToListAsync(cancellationToken);
        return await GatherRound.RunAsync(due, each => each.FeedId, async each => (await askFeed.RunAsync(each, cancellationToken)).State, cancellationToken);
    }
}
