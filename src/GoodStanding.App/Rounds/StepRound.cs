using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Goes to a place of one's own round; behind the last review the round is finished.</summary>
public sealed class StepRound(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>Position counts from 0; the number of reviews means that all are through.</summary>
    public sealed record Request(Guid MemberId, Guid RoundId, int Position);

    public sealed record Result(bool IsFinished, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(false, Refusal.NotFound);
        var round = await db.Rounds.SingleOrDefaultAsync(each => each.Id == request.RoundId && each.MemberId == member.Id, cancellationToken);
        if (round is null)
            return new(false, Refusal.NotFound);
        if (request.Position < 0 || request.Position > round.ReviewIds.Count)
            return new(false, Refusal.Invalid("The round has no such place."));

        round.Position = request.Position;
        if (round.Position == round.ReviewIds.Count)
            round.FinishedAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return new(round.FinishedAt is not null);
    }
}
