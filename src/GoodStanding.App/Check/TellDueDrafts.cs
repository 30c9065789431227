using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>A job: tells the author, once, that a draft's time has come and that it is to be published by hand.</summary>
public sealed class TellDueDrafts(GoodStandingDb db, TimeProvider clock)
{
    private const int Batch = 200;

    public sealed record Request;

    public sealed record Result(int Told);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await db.Drafts.IgnoreQueryFilters().AsNoTracking()
            .Where(draft => draft.State == DraftState.Scheduled && draft.ScheduledFor <= now)
            .Where(draft => !db.Notices.Any(notice => notice.DraftId == draft.Id && notice.Kind == NoticeKind.Due && notice.CreatedAt >= draft.ScheduledFor))
            .OrderBy(draft => draft.ScheduledFor)
            .Select(draft => new { draft.Id, draft.PracticeId, draft.AuthorId })
            .Take(Batch)
            .ToListAsync(cancellationToken);
        foreach (var practice in due.GroupBy(draft => draft.PracticeId))
        {
            db.PracticeId = practice.Key;
            db.Notices.AddRange(practice.Select(draft => Notice.Of(draft.AuthorId, NoticeKind.Due, draft.Id, now)));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        return new(due.Count);
    }
}
