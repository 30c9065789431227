using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Sets for how many days visits are kept; what is older is forgotten at once.</summary>
public sealed class KeepVisitsFor(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, int Days);

    public sealed record Result(int Forgotten, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await VisitsAtHand.EnterAsync(db, request.MemberId, cancellationToken) is not { } member)
            return new(0, Refusal.NotFound);
        if (request.Days is < VisitKeeping.FewestDays or > VisitKeeping.MostDays)
            return new(0, Refusal.Invalid($"Visits are kept for {VisitKeeping.FewestDays} to {VisitKeeping.MostDays:N0} days. To keep none, wipe them."));

        var now = clock.GetUtcNow();
        var last = VisitsAtHand.LastForgotten(now, request.Days);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var keeping = await VisitsAtHand.KeepingAsync(db, cancellationToken);
        keeping.Days = request.Days;
        keeping.Version++;
        db.VisitLooks.Add(VisitLook.Of(VisitAct.SetDays, member.Id, now, request.Days));
        if (await db.TrySaveAsync(cancellationToken) is { } late)
            return new(0, late);

        var forgotten = await db.Visits.Where(visit => visit.Day <= last).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(forgotten);
    }
}
