using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>What a job has done in one round, and which drafts it could not get through.</summary>
/// <param name="Done">How many drafts it was done to.</param>
/// <param name="Failed">The drafts that broke; the next round tries them again.</param>
public sealed record DraftRound(int Done, IReadOnlyList<DraftRound.Failure> Failed)
{
    /// <summary>A draft that broke. The kind of the exception is kept and not its message, which may hold what a person typed.</summary>
    public sealed record Failure(Guid DraftId, string Kind);

    /// <summary>A draft that is due, and the practice it belongs to.</summary>
    internal sealed record Due(Guid Id, Guid PracticeId);

    /// <summary>Does an act to each draft by itself: one that breaks does not keep the others waiting.</summary>
    /// <param name="db">The database.</param>
    /// <param name="due">The drafts.</param>
    /// <param name="act">Gives whether it was done; whoever was quicker has changed the draft, and the next round looks at it again.</param>
    /// <param name="cancellationToken">Ends the round.</param>
    internal static async Task<DraftRound> RunAsync(GoodStandingDb db, IQueryable<Due> due, Func<Guid, Task<bool>> act, CancellationToken cancellationToken)
    {
        var done = 0;
        var failed = new List<Failure>();
        foreach (var draft in await due.AsNoTracking().ToListAsync(cancellationToken))
        {
            db.ChangeTracker.Clear();
            db.PracticeId = draft.PracticeId;
            try
            {
                done += await act(draft.Id) ? 1 : 0;
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                failed.Add(new(draft.Id, problem.GetType().Name));
            }
        }

        db.ChangeTracker.Clear();
        return new(done, failed);
    }
}
