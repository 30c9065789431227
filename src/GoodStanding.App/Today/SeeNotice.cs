using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Today;

/// <summary>Marks a notice as seen, or all of them.</summary>
public sealed class SeeNotice(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>NoticeId null means all.</summary>
    public sealed record Request(Guid MemberId, Guid? NoticeId = null);

    public sealed record Result(int Seen, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(0, Refusal.NotFound);

        var now = clock.GetUtcNow();
        return new(await db.Notices
            .Where(notice => notice.MemberId == member.Id && notice.SeenAt == null && (request.NoticeId == null || notice.Id == request.NoticeId))
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.SeenAt, now), cancellationToken));
    }
}
