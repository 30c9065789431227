using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;

namespace GoodStanding.App.Check;

/// <summary>A second reader says that the words may go out as they are.</summary>
public sealed class ApproveDraft(GoodStandingDb db, Screener screener, TimeProvider clock)
{
    /// <summary>Version is the one whose words the reader saw: words that changed since are not approved unread.</summary>
    public sealed record Request(Guid MemberId, Guid DraftId, int Version);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(refusal);

        var draft = atHand.Draft;
        var now = clock.GetUtcNow();
        if (draft.Act(DraftAct.Approve, atHand.Member, now) is { } no)
            return new(no);
        if (DraftScreening.Of(draft, screener).Verdict == Verdict.Stop)
            return new(Refusal.NotNow("Screening stops these words. Mark as not so what is not so, suggest other words, or decline."));

        draft.ApprovedById = atHand.Member.Id;
        atHand.Notify(draft.AuthorId, NoticeKind.Approved, now);
        return new(await db.TrySaveAsync(cancellationToken));
    }
}
