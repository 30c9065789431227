using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Keeps that a listing could not be read, and how: failed, blocked or changed. A good sighting says so itself.</summary>
public sealed class RecordSourceState(GoodStandingDb db)
{
    public sealed record Request(Actor By, Guid ListingId, SourceState State);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await ListingAtHand.LoadAsync(db, request.By, request.ListingId, cancellationToken) is not { Id: var id })
            return new(Refusal.NotFound);

        await db.Listings.Where(listing => listing.Id == id).ExecuteUpdateAsync(set => set.SetProperty(listing => listing.SourceState, request.State), cancellationToken);
        return new();
    }
}
