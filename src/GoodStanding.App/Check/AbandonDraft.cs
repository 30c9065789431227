using GoodStanding.Storage;
using GoodStanding.Storage.Check;

namespace GoodStanding.App.Check;

/// <summary>The author thinks better of it.</summary>
public sealed class AbandonDraft(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid DraftId, int Version);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(refusal);

        return new(atHand.Draft.Act(DraftAct.Abandon, atHand.Member, clock.GetUtcNow()) ?? await db.TrySaveAsync(cancellationToken));
    }
}
