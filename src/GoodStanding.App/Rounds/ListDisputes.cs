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

    /// <summary>Each dispute has its review; the history comes with ShowDispute. Papers says how many a dispute has, where it has any.</summary>
    public sealed record Result(IReadOnlyList<Dispute> Disputes, IReadOnlyDictionary<Guid, int> Papers, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], new Dictionary<Guid, int>(), Refusal.NotFound);

        var now = clock.GetUtcNow();
        var disputes = await DisputesAtHand.SeenBy(db, member).AsNoTracking()
            .Include(dispute => dispute.Review).ThenInclude(review => review.Professional)
            .Where(dispute => (request.State == null || dispute.State == request.State) && (!request.OnlyDue || dispute.NextCheckAt <= now))
            .OrderBy(dispute => dispute.State == DisputeState.Closed)
            .ThenBy(dispute => dispute.NextCheckAt == null)
            .ThenBy(dispute => dispute.NextCheckAt)
            .ThenByDescending(dispute => dispute.ChangedAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var ids = disputes.Select(dispute => dispute.Id).ToArray();
        var papers = await db.DisputeAttachments
            .Where(each => EF.Parameter(ids).Contains(each.DisputeId))
            .GroupBy(each => each.DisputeId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(each => each.Key, each => each.Count, cancellationToken);
        return new(disputes, papers);
    }
}
