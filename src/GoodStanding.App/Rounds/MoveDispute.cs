using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Writes down the next step of a dispute that a person has taken, and sets the site's clock. A report is a disclosure too: only words that are clear are reported.</summary>
public sealed class MoveDispute(GoodStandingDb db, Screener screener, TimeProvider clock)
{
    /// <summary>Null FlagText, Ground and SiteReference leave what is there. NextCheckAt null takes the site's own clock after a report, an appeal and each wait.</summary>
    public sealed record Request(
        Guid MemberId,
        Guid DisputeId,
        int Version,
        DisputeAct Act,
        string? Note = null,
        string? FlagText = null,
        RemovalGround? Ground = null,
        string? SiteReference = null,
        DateTimeOffset? NextCheckAt = null);

    public sealed record Result(DisputeState? State, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.FlagText is { Length: > Limits.Reason } || request.Note is { Length: > Limits.Reason } || request.SiteReference is { Length: > Limits.Name })
            return new(null, Refusal.Invalid($"Say it in {Limits.Reason} characters; the site's number in {Limits.Name}."));
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);
        var dispute = await DisputesAtHand.SeenBy(db, member).Include(each => each.Review).SingleOrDefaultAsync(each => each.Id == request.DisputeId, cancellationToken);
        if (dispute is null)
            return new(null, Refusal.NotFound);
        if (dispute.Version != request.Version)
            return new(null, Refusal.Changed);
        if ((request.FlagText ?? (object?)request.Ground) is not null && request.Act != DisputeAct.Prepare)
            return new(null, Refusal.NotNow("What is told to the site is written while evidence is put together."));
        if (request.Ground is { } ground && !FileDispute.Has(dispute.Review.SiteId, ground))
            return new(null, FileDispute.NoSuchGround);
        if (request.Act == DisputeAct.Flag && !IsFit(dispute, member))
            return new(null, Refusal.NotNow("First the words: they do not pass yet."));

        var now = clock.GetUtcNow();
        if (dispute.Act(request.Act, member, now, request.Note) is { } refusal)
            return new(null, refusal);

        dispute.FlagText = request.FlagText ?? dispute.FlagText;
        dispute.Ground = request.Ground ?? dispute.Ground;
        dispute.SiteReference = request.SiteReference ?? dispute.SiteReference;
        if (dispute.State is DisputeState.Flagged or DisputeState.Waiting or DisputeState.Appealed)
            dispute.NextCheckAt = request.NextCheckAt ?? ReviewSites.Find(dispute.Review.SiteId)?.CheckAfter?.After(now) ?? now.AddDays(7);
        return await db.TrySaveAsync(cancellationToken) is { } late ? new(null, late) : new(dispute.State);
    }

    private bool IsFit(Dispute dispute, Member member) =>
        dispute.FlagText is { Length: > 0 } words
        && !FlagText.HasGaps(words)
        && screener.Screen(FlagText.WithoutQuotes(words, dispute.Review.Words), DraftScreening.ContextOf(member, PostContext.Message, null)).Verdict == Verdict.Clear;
}
