using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Marks as seen whatever is new, older than the newest forty and not urgent, so that a first import of years does not become the first rounds.</summary>
public sealed class SettleBacklog(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId);

    public sealed record Result(int Settled, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(0, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var news = ReviewPage.SeenBy(db.Reviews, member).Where(review => review.Handling == HandlingState.New);
        var last = await news.OrderByDescending(review => review.DatedAt).Skip(StartRound.Most - 1).Select(review => (DateTimeOffset?)review.DatedAt).FirstOrDefaultAsync(cancellationToken);
        return new(last is not { } before ? 0 : await news
            .Where(review => review.DatedAt < before && !review.IsUrgent)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(review => review.Handling, HandlingState.Seen)
                    .SetProperty(review => review.HandledAt, now)
                    .SetProperty(review => review.HandledById, member.Id)
                    .SetProperty(review => review.Version, review => review.Version + 1),
                cancellationToken));
    }
}
