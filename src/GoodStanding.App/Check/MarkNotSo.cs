using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;

namespace GoodStanding.App.Check;

/// <summary>Keeps that a finding is a false alarm, and why. An author's word lifts a warning; a block is lifted only by a second reader.</summary>
public sealed class MarkNotSo(GoodStandingDb db, Screener screener, TimeProvider clock)
{
    /// <summary>Quote is what the finding pointed at, as it stands in the words.</summary>
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, string RuleId, string Quote, string Reason);

    public sealed record Result(DraftScreening? Screening, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (WordLimits.CheckReason(request.Reason) is { } unusable)
            return new(null, unusable);

        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(null, refusal);

        var draft = atHand.Draft;
        var before = DraftScreening.Of(draft, screener).Report.Findings;
        if (!before.Any(finding => finding.Rule.Id == request.RuleId && finding.Span.Of(draft.Words) == request.Quote))
            return new(null, Refusal.NotNow("What you mean is not found in these words any more, so nothing was marked as not so."));

        var now = clock.GetUtcNow();
        if (draft.Act(DraftAct.MarkNotSo, atHand.Member, now, request.RuleId) is { } no)
            return new(null, no);

        draft.NotSos.Add(new()
        {
            Id = Guid.CreateVersion7(now),
            RuleId = request.RuleId,
            MemberId = atHand.Member.Id,
            IsByReader = draft.PartOf(atHand.Member) == DraftPart.Reader,
            Quote = request.Quote,
            Reason = request.Reason,
            At = now,
        });
        var screening = DraftScreening.Of(draft, screener);
        await atHand.KeepAsync(screening, cancellationToken);
        return new(screening, await db.TrySaveAsync(cancellationToken));
    }
}
