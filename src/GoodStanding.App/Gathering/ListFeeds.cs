using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Lists the feeds of a practice, for those who see what they tell.</summary>
public sealed class ListFeeds(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId);

    public sealed record Result(IReadOnlyList<Feed> Feeds, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], Refusal.NotFound);

        return new(member.SeesAllReviews ? await db.Feeds.AsNoTracking().OrderBy(feed => feed.Title).ToListAsync(cancellationToken) : []);
    }
}
