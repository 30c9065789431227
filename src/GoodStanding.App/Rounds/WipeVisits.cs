using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Forgets all visits of a practice, and the secret under which their names were hashed. The book of looks stays.</summary>
public sealed class WipeVisits(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>IsSure is what a person has ticked.</summary>
    public sealed record Request(Guid MemberId, bool IsSure);

    public sealed record Result(int Wiped, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await VisitsAtHand.EnterAsync(db, request.MemberId, cancellationToken) is not { } member)
            return new(0, Refusal.NotFound);
        if (!request.IsSure)
            return new(0, Refusal.Invalid("Tick the box first: wiped visits do not come back."));

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.VisitKeepings.SingleOrDefaultAsync(cancellationToken) is { } keeping)
        {
            (keeping.NameKey, keeping.Columns) = (null, null);
            keeping.Version++;
        }

        // The key goes first, so that an import that runs meanwhile stops at its next batch.
        if (await db.TrySaveAsync(cancellationToken) is { } late)
            return new(0, late);

        var wiped = await db.Visits.ExecuteDeleteAsync(cancellationToken);
        db.VisitLooks.Add(VisitLook.Of(VisitAct.Wipe, member.Id, clock.GetUtcNow(), wiped));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(wiped);
    }
}
