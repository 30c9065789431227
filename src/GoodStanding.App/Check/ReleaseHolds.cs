using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>A job: drafts that have cooled off go to review, and those concerned are told.</summary>
public sealed class ReleaseHolds(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request;

    public Task<DraftRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = db.Drafts.IgnoreQueryFilters()
            .Where(draft => draft.State == DraftState.Held && draft.HoldUntil <= now)
            .OrderBy(draft => draft.HoldUntil)
            .Select(draft => new DraftRound.Due(draft.Id, draft.PracticeId));
        return DraftRound.RunAsync(db, due, id => ReleaseAsync(id, now, cancellationToken), cancellationToken);
    }

    private async Task<bool> ReleaseAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (draft is null || draft.HoldUntil > now || draft.Act(DraftAct.Release, null, now) is not null)
            return false;

        db.Notices.Add(Notice.Of(draft.AuthorId, NoticeKind.HoldOver, draft.Id, now));
        foreach (var reader in await DraftAtHand.ReadersOf(db, draft.AuthorId).ToListAsync(cancellationToken))
            db.Notices.Add(Notice.Of(reader.Id, NoticeKind.ReadingAsked, draft.Id, now));
        return await db.TrySaveAsync(cancellationToken) is null;
    }
}
