using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>A job: drafts that have cooled off go to review, and those concerned are told.</summary>
public sealed class ReleaseHolds(GoodStandingDb db, TimeProvider clock)
{
    private const int Batch = 200;

    public sealed record Request;

    public sealed record Result(int Released);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await db.Drafts.IgnoreQueryFilters().AsNoTracking()
            .Where(draft => draft.State == DraftState.Held && draft.HoldUntil <= now)
            .OrderBy(draft => draft.HoldUntil)
            .Select(draft => new { draft.Id, draft.PracticeId })
            .Take(Batch)
            .ToListAsync(cancellationToken);

        var released = 0;
        foreach (var each in due)
        {
            db.ChangeTracker.Clear();
            db.PracticeId = each.PracticeId;
            var draft = await db.Drafts.SingleOrDefaultAsync(one => one.Id == each.Id, cancellationToken);
            if (draft is null || draft.HoldUntil > now || draft.Act(DraftAct.Release, null, now) is not null)
                continue;

            db.Notices.Add(Notice.Of(draft.AuthorId, NoticeKind.HoldOver, draft.Id, now));
            foreach (var reader in await DraftAtHand.ReadersOf(db, draft.AuthorId).ToListAsync(cancellationToken))
                db.Notices.Add(Notice.Of(reader.Id, NoticeKind.ReadingAsked, draft.Id, now));

            // Whoever was quicker has changed the draft; the next round looks at it again.
            if (await db.TrySaveAsync(cancellationToken) is null)
                released++;
        }

        return new(released);
    }
}
