using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Switches off that a feed is read. What it told stays.</summary>
public sealed class RemoveFeed(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid FeedId);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (member, refusal) = await SourceAtHand.EnterAsync(db, request.MemberId, cancellationToken);
        if (member is null)
            return new(refusal);

        var removed = await db.Feeds.Where(feed => feed.Id == request.FeedId).ExecuteDeleteAsync(cancellationToken);
        return new(removed == 0 ? Refusal.NotFound : null);
    }
}
