using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>A job: nothing goes out late, so a draft whose last moment has passed expires, and its author is told.</summary>
public sealed class ExpireLateDrafts(GoodStandingDb db, TimeProvider clock)
{
    private const int Batch = 200;

    private static readonly DraftState[] Alive = [DraftState.Drafting, DraftState.Held, DraftState.InReview, DraftState.Scheduled];

    public sealed record Request;

    public sealed record Result(int Expired);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var late = await db.Drafts.IgnoreQueryFilters().AsNoTracking()
            .Where(draft => Alive.Contains(draft.State) && draft.Expires <= now)
            .OrderBy(draft => draft.Expires)
            .Select(draft => new { draft.Id, draft.PracticeId })
            .Take(Batch)
            .ToListAsync(cancellationToken);

        var expired = 0;
        foreach (var each in late)
        {
            db.ChangeTracker.Clear();
            db.PracticeId = each.PracticeId;
            var draft = await db.Drafts.SingleOrDefaultAsync(one => one.Id == each.Id, cancellationToken);
            if (draft is null || draft.Expires > now || draft.Act(DraftAct.Expire, null, now) is not null)
                continue;

            db.Notices.Add(Notice.Of(draft.AuthorId, NoticeKind.Expired, draft.Id, now));
            if (await db.TrySaveAsync(cancellationToken) is null)
                expired++;
        }

        return new(expired);
    }
}
