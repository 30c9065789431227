using GoodStanding.Storage;
using GoodStanding.Storage.Check;

namespace GoodStanding.App.Check;

/// <summary>Lets a draft cool off.</summary>
public sealed class HoldDraft(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>Until is a later end that the author wishes, or null for the usual one.</summary>
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, DateTimeOffset? Until = null);

    public sealed record Result(DateTimeOffset? HoldUntil, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(null, refusal);

        var draft = atHand.Draft;
        var now = clock.GetUtcNow();
        var shortest = now + HoldRule.Shortest(now, draft.Author.Zone, draft.HasTone);
        if (request.Until < shortest)
            return new(null, Refusal.Invalid($"A hold can be made longer than {(shortest - now).TotalHours:0} hours, not shorter."));
        if (request.Until > now + HoldRule.Longest)
            return new(null, Refusal.Invalid("A hold lasts 90 days at most."));
        if (draft.Act(DraftAct.Hold, atHand.Member, now) is { } no)
            return new(null, no);

        // An earlier hold still counts: taking a draft back and holding it anew does not shorten it.
        var until = request.Until ?? shortest;
        draft.HoldUntil = draft.HoldUntil > until ? draft.HoldUntil : until;
        return new(draft.HoldUntil, await db.TrySaveAsync(cancellationToken));
    }
}
