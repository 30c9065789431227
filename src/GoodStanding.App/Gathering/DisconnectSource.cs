using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Switches off that a listing is read by the clock, and forgets the key or grant when no other listing needs it. Its reviews stay.</summary>
public sealed class DisconnectSource(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid ListingId);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (member, refusal) = await SourceAtHand.EnterAsync(db, request.MemberId, cancellationToken);
        if (member is null)
            return new(refusal);
        if (await db.ConnectedListings.SingleOrDefaultAsync(each => each.ListingId == request.ListingId, cancellationToken) is not { } connected)
            return new(Refusal.NotFound);

        db.Remove(connected);
        await db.SaveChangesAsync(cancellationToken);
        await DropUnusedAsync(db, connected.CredentialId, cancellationToken);
        return new();
    }

    /// <summary>Forgets a key or grant that nothing uses any more.</summary>
    internal static Task<int> DropUnusedAsync(GoodStandingDb db, Guid credentialId, CancellationToken cancellationToken) => db.SourceCredentials
        .Where(credential => credential.Id == credentialId && !db.ConnectedListings.Any(connected => connected.CredentialId == credential.Id))
        .ExecuteDeleteAsync(cancellationToken);
}
