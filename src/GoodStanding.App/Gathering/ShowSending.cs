using GoodStanding.App.Check;
using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Says whether a draft can be sent through Google's interface, and how far that is.</summary>
public sealed class ShowSending(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid DraftId);

    /// <summary>State is null while nobody has sent it.</summary>
    public sealed record Result(bool CanBeSent, SendingState? State = null, string? Reason = null, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, null, cancellationToken);
        if (atHand is null)
            return new(false, Refusal: refusal);
        if (await Sendings.TargetAsync(db, atHand.Draft, cancellationToken) is null)
            return new(false);

        var sending = await db.ReplySendings.AsNoTracking().SingleOrDefaultAsync(each => each.DraftId == request.DraftId, cancellationToken);
        return new(sending?.State is null or SendingState.Failed, sending?.State, sending?.Reason);
    }
}
