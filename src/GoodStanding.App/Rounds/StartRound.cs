using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Starts a round of what is new, edited, back or gone, urgent ones first, or goes on with the one that was left.</summary>
public sealed class StartRound(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>A sitting that ends: what is beyond waits for the next one.</summary>
    public const int Most = 40;

    public sealed record Request(Guid MemberId);

    /// <summary>RoundId is null when there is nothing to go through. Waiting is what is beyond this round.</summary>
    public sealed record Result(Guid? RoundId, int Count, int Position, int Waiting, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, 0, 0, 0, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var news = ReviewPage.SeenBy(db.Reviews, member).Where(review => review.Handling == HandlingState.New);
        var waiting = await news.CountAsync(cancellationToken);
        var left = await RoundsOf.LeftAsync(db, member, now, cancellationToken);
        if (left is not null)
            return new(left.Id, left.ReviewIds.Count, left.Position, await news.CountAsync(review => !EF.Parameter(left.ReviewIds).Contains(review.Id), cancellationToken));
        if (waiting == 0)
            return new(null, 0, 0, 0);

        var ids = await news
            .OrderByDescending(review => review.IsUrgent)
            .ThenBy(review => review.Stars ?? 3)
            .ThenByDescending(review => review.DatedAt)
            .Take(Most)
            .Select(review => review.Id)
            .ToListAsync(cancellationToken);
        var started = new Round { Id = Guid.CreateVersion7(now), MemberId = member.Id, StartedAt = now, ReviewIds = ids };
        db.Rounds.Add(started);
        await db.SaveChangesAsync(cancellationToken);
        return new(started.Id, ids.Count, 0, waiting - ids.Count);
    }
}
