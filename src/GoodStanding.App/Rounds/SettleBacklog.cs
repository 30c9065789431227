using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Marks as seen whatever was published before a day and is not urgent, so that a first import of years does not become the first round.</summary>
public sealed class SettleBacklog(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, DateTimeOffset Before);

    public sealed record Result(int Settled, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(0, Refusal.NotFound);

        var now = clock.GetUtcNow();
        return new(await ReviewPage.SeenBy(db.Reviews, member)
            .Where(review => review.Handling == HandlingState.New && review.DatedAt < request.Before && !review.IsUrgent)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(review => review.Handling, HandlingState.Seen)
                    .SetProperty(review => review.HandledAt, now)
                    .SetProperty(review => review.HandledById, member.Id)
                    .SetProperty(review => review.Version, review => review.Version + 1),
                cancellationToken));
    }
}
