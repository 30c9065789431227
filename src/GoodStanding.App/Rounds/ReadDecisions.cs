using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads what sites have decided of our disputes since a member's last round.</summary>
public sealed class ReadDecisions(GoodStandingDb db)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>Round is the one that she is in; what counts is what was decided since the one before it was finished, ninety days back at most.</summary>
    public sealed record Request(Guid MemberId, Guid RoundId);

    /// <summary>A dispute counts once, by its last decision.</summary>
    public sealed record Result(int Removed, int Kept, int Edited, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(0, 0, 0, Refusal.NotFound);
        if (await db.Rounds.AsNoTracking().SingleOrDefaultAsync(round => round.Id == request.RoundId && round.MemberId == member.Id, cancellationToken) is not { } round)
            return new(0, 0, 0, Refusal.NotFound);

        var earliest = round.StartedAt - Longest;
        var since = await db.Rounds
            .Where(each => each.MemberId == member.Id && each.FinishedAt != null && each.StartedAt < round.StartedAt)
            .MaxAsync(each => each.FinishedAt, cancellationToken) is { } last && last > earliest ? last : earliest;
        var decided = await db.DisputeEvents
            .Where(each => each.At > since && DisputesAtHand.SeenBy(db, member).Any(dispute => dispute.Id == each.DisputeId))
            .Where(each => each.Act == DisputeAct.RecordRemoved || each.Act == DisputeAct.RecordKept || each.Act == DisputeAct.RecordEdited)
            .Select(each => new { each.DisputeId, each.Number, each.Act })
            .ToListAsync(cancellationToken);
        var acts = decided.GroupBy(each => each.DisputeId).Select(dispute => dispute.MaxBy(each => each.Number)!.Act).ToList();
        return new(acts.Count(act => act == DisputeAct.RecordRemoved), acts.Count(act => act == DisputeAct.RecordKept), acts.Count(act => act == DisputeAct.RecordEdited));
    }
}
