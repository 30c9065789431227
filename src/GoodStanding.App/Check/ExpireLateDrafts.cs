using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Today;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>A job: nothing goes out late, so a draft whose last moment has passed expires, and its author is told.</summary>
public sealed class ExpireLateDrafts(GoodStandingDb db, TimeProvider clock)
{
    private static readonly DraftState[] Alive = [DraftState.Drafting, DraftState.Held, DraftState.InReview, DraftState.Scheduled];

    public sealed record Request;

    public Task<DraftRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var onTheirWay = db.ReplySendings.Where(ReplySending.IsOpen);
        var late = db.Drafts.IgnoreQueryFilters()
            .Where(draft => Alive.Contains(draft.State) && draft.Expires <= now)
            // What is on its way to a site went out in time; it waits until that is known.
            .Where(draft => !onTheirWay.Any(sending => sending.DraftId == draft.Id))
            .OrderBy(draft => draft.Expires)
            .Select(draft => new DraftRound.Due(draft.Id, draft.PracticeId));
        return DraftRound.RunAsync(db, late, id => ExpireAsync(id, now, cancellationToken), cancellationToken);
    }

    private async Task<bool> ExpireAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (draft is null || draft.Expires > now || draft.Act(DraftAct.Expire, null, now) is not null)
            return false;

        db.Notices.Add(Notice.Of(draft.AuthorId, NoticeKind.Expired, draft.Id, now));
        return await db.TrySaveAsync(cancellationToken) is null;
    }
}
