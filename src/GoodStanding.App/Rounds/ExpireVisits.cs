using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>A job: forgets in every practice the visits whose days have run out.</summary>
public sealed class ExpireVisits(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request;

    public sealed record Result(int Practices, int Visits);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var keepings = await db.VisitKeepings.IgnoreQueryFilters().AsNoTracking().Select(keeping => new { keeping.PracticeId, keeping.Days }).ToListAsync(cancellationToken);
        var result = new Result(0, 0);
        foreach (var keeping in keepings)
        {
            var forgotten = await ForgetAsync(keeping.PracticeId, VisitsAtHand.LastForgotten(now, keeping.Days), now, cancellationToken);
            result = new(result.Practices + (forgotten > 0 ? 1 : 0), result.Visits + forgotten);
        }

        return result;
    }

    private async Task<int> ForgetAsync(Guid practiceId, DateOnly last, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.PracticeId = practiceId;
        db.ChangeTracker.Clear();
        if (!await db.Visits.AnyAsync(visit => visit.Day <= last, cancellationToken))
            return 0;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var forgotten = await db.Visits.Where(visit => visit.Day <= last).ExecuteDeleteAsync(cancellationToken);
        db.VisitLooks.Add(VisitLook.Of(VisitAct.Expire, null, now, forgotten));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return forgotten;
    }
}
