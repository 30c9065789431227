using GoodStanding.Storage;
using GoodStanding.Storage.Check;

namespace GoodStanding.App.Check;

/// <summary>Makes a hold longer. There is no deed that makes one shorter.</summary>
public sealed class LengthenHold(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, DateTimeOffset Until);

    public sealed record Result(DateTimeOffset? HoldUntil, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(null, refusal);

        var draft = atHand.Draft;
        var now = clock.GetUtcNow();
        if (request.Until <= draft.HoldUntil || request.Until <= now)
            return new(null, Refusal.Invalid("A hold can be made longer, not shorter."));
        if (request.Until > now + HoldRule.Longest)
            return new(null, Refusal.Invalid("A hold lasts 90 days at most."));
        if (draft.Act(DraftAct.LengthenHold, atHand.Member, now) is { } no)
            return new(null, no);

        draft.HoldUntil = request.Until;
        return new(draft.HoldUntil, await db.TrySaveAsync(cancellationToken));
    }
}
