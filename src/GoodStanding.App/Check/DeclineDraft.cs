using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;

namespace GoodStanding.App.Check;

/// <summary>A second reader says no, with a reason; the draft goes back to its author.</summary>
public sealed class DeclineDraft(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, string Reason);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (WordLimits.CheckReason(request.Reason) is { } unusable)
            return new(unusable);

        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(refusal);

        var draft = atHand.Draft;
        var now = clock.GetUtcNow();
        if (draft.Act(DraftAct.Decline, atHand.Member, now, request.Reason) is { } no)
            return new(no);

        // Words that she offered for this occasion fall with it: taking them later would pass for her approval.
        draft.Suggestions.RemoveAll(each => each.ReaderId == atHand.Member.Id && each.AcceptedAt is null);
        draft.Unschedule();
        atHand.Notify(draft.AuthorId, NoticeKind.Declined, now);
        return new(await db.TrySaveAsync(cancellationToken));
    }
}
