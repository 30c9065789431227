using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Lists disputes for the board, those first that a person should look at soonest.</summary>
public sealed class ListDisputes(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>Most rows of closed disputes that a board shows.</summary>
    public const int Most = 200;

    /// <summary>OnlyDue leaves those whose clock has run out.</summary>
    public sealed record Request(Guid MemberId, DisputeState? State = null, bool OnlyDue = false);

    public sealed record Result(IReadOnlyList<Dispute> Disputes, Refusal? Refusal = null);

    /// <summary>Each has its review; the history comes with ShowDispute.</summary>
    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], Refusal.NotFound);

        var now = clock.GetUtcNow();
        return new(await DisputesAtHand.SeenBy(db, member).AsNoTracking()
            .Include(dispute => dispute.Review).ThenInclude(review => review.Professional)
            .Where(dispute => (request.State == null || dispute.State == request.State) && (!request.OnlyDue || dispute.NextCheckAt <= now))
            .OrderBy(dispute => dispute.State == DisputeState.Closed)
            .ThenBy(dispute => dispute.NextCheckAt == null)
            .ThenBy(dispute => dispute.NextCheckAt)
            .ThenByDescending(dispute => dispute.ChangedAt)
            .Take(Most)
            .ToListAsync(cancellationToken));
    }
}
