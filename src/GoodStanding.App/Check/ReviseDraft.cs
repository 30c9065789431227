using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;

namespace GoodStanding.App.Check;

/// <summary>Gives a draft new words. However far it had come, it goes back to drafting and is screened again.</summary>
public sealed class ReviseDraft(GoodStandingDb db, Screener screener, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, string Words, string? Review = null, Network? Network = null, PostContext? Context = null);

    public sealed record Result(DraftScreening? Screening, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (WordLimits.Check(request.Words, request.Review) is { } unusable)
            return new(null, unusable);

        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(null, refusal);

        var draft = atHand.Draft;
        if (draft.Act(DraftAct.Revise, atHand.Member, clock.GetUtcNow()) is { } no)
            return new(null, no);

        draft.PutWords(request.Words);
        draft.Review = request.Review ?? draft.Review;
        draft.Network = request.Network ?? draft.Network;
        draft.Context = request.Context ?? draft.Context;
        var screening = DraftScreening.Of(draft, screener);
        await atHand.KeepAsync(screening, cancellationToken);

        return new(screening, await db.TrySaveAsync(cancellationToken));
    }
}
