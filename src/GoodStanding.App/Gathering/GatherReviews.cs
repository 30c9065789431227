using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>A job: asks each connected listing that is due, whichever practice it is of.</summary>
public sealed class GatherReviews(GoodStandingDb db, AskListing askListing, TimeProvider clock)
{
    private const int Most = 50;

    public sealed record Request;

    public async Task<GatherRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var due = await db.ConnectedListings.IgnoreQueryFilters().AsNoTracking()
            .Due(clock.GetUtcNow())
            .OrderBy(connected => connected.NextAskAt)
            .Take(Most)
            .Select(connected => new AskListing.Request(connected.PracticeId, connected.ListingId))
            .ToListAsync(cancellationToken);
        return await GatherRound.RunAsync(due, each => each.ListingId, async each => (await askListing.RunAsync(each, cancellationToken)).State, cancellationToken);
    }
}
