using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>A job: forgets in every practice the visits whose days have run out.</summary>
public sealed class ExpireVisits(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request;

    /// <summary>Failed are the practices whose visits could not be forgotten, each with the kind of what broke.</summary>
    public sealed record Result(int Practices, int Visits, IReadOnlyList<(Guid PracticeId, string Kind)> Failed);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var keepings = await db.VisitKeepings.IgnoreQueryFilters().AsNoTracking().Select(keeping => new { keeping.PracticeId, keeping.Days }).ToListAsync(cancellationToken);
        var (practices, visits, failed) = (0, 0, new List<(Guid, string)>());
        foreach (var keeping in keepings)
        {
            try
            {
                var forgotten = await ForgetAsync(keeping.PracticeId, VisitsAtHand.LastForgotten(now, keeping.Days), now, cancellationToken);
                (practices, visits) = (practices + (forgotten > 0 ? 1 : 0), visits + forgotten);
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                failed.Add((keeping.PracticeId, problem.GetType().Name));
            }
        }

        return new(practices, visits, failed);
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
