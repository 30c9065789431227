using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Asks a connected listing at once because a person wants to know, unless the site wants to be left alone.</summary>
public sealed class AskNow(GoodStandingDb db, AskListing askListing, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public sealed record Request(Guid MemberId, Guid ListingId);

    public sealed record Result(AskListing.Result? Asked, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await ListingAtHand.LoadAsync(db, request.MemberId, request.ListingId, cancellationToken) is not { } listing)
            return new(null, Refusal.NotFound);
        if (await db.ConnectedListings.AsNoTracking().SingleOrDefaultAsync(each => each.ListingId == listing.Id, cancellationToken) is not { } connected)
            return new(null, Refusal.NotNow("This page is not connected. Save it in your browser and hand the file over."));

        var now = clock.GetUtcNow();
        if (connected.RestUntil > now)
            return new(null, Refusal.NotNow("The site wants to be left alone for a while. It is asked again by itself."));
        if (connected.AskedAt > now - Pause)
            return new(null, Refusal.NotNow("It was asked less than a minute ago."));

        var asked = await askListing.RunAsync(new(listing.PracticeId, listing.Id), cancellationToken);
        return asked.State is null ? new(null, Refusal.NotNow("It is being asked at this moment. Look again in a minute.")) : new(asked);
    }
}
