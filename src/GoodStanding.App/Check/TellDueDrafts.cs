using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>A job: tells the author, once, that a draft's time has come and that it is to be published by hand.</summary>
public sealed class TellDueDrafts(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request;

    public Task<DraftRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = db.Drafts.IgnoreQueryFilters()
            .Where(draft => draft.State == DraftState.Scheduled && draft.ScheduledFor <= now)
            .Where(draft => !db.Notices.Any(notice => notice.DraftId == draft.Id && notice.Kind == NoticeKind.Due && notice.CreatedAt >= draft.ScheduledFor))
            .OrderBy(draft => draft.ScheduledFor)
            .Select(draft => new DraftRound.Due(draft.Id, draft.PracticeId));
        return DraftRound.RunAsync(db, due, id => TellAsync(id, now, cancellationToken), cancellationToken);
    }

    private async Task<bool> TellAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Only the ids are read: what the words have become does not matter here.
        var authorId = await db.Drafts.Where(draft => draft.Id == id && draft.State == DraftState.Scheduled && draft.ScheduledFor <= now)
            .Select(draft => (Guid?)draft.AuthorId).SingleOrDefaultAsync(cancellationToken);
        if (authorId is not { } author)
            return false;

        db.Notices.Add(Notice.Of(author, NoticeKind.Due, id, now));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
