using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;

namespace GoodStanding.App.Check;

/// <summary>Gives a draft that was read its time, never before its hold ends and never without an end.</summary>
public sealed class ScheduleDraft(GoodStandingDb db, Screener screener, TimeProvider clock)
{
    /// <summary>How long a scheduled draft may still be published by hand, unless the author says otherwise.</summary>
    public static TimeSpan UsualWindow { get; } = TimeSpan.FromHours(12);

    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <summary>At null means as soon as the hold allows; LastMoment null means the usual window after it.</summary>
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, DateTimeOffset? At = null, DateTimeOffset? LastMoment = null);

    public sealed record Result(DateTimeOffset? ScheduledFor, DateTimeOffset? Expires, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.At > clock.GetUtcNow() + Furthest)
            return new(null, null, Refusal.Invalid("A draft is scheduled for a year ahead at most."));

        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(null, null, refusal);

        var draft = atHand.Draft;
        var now = clock.GetUtcNow();
        var needsReader = draft.Author.IsSample || (await atHand.ReadersAsync(cancellationToken)).Count > 0;
        var earliest = draft.HoldUntil > now ? draft.HoldUntil.Value : now;
        var at = request.At ?? earliest;
        // A last moment that the author named while drafting stays; one that came from an earlier time does not.
        var expires = request.LastMoment ?? (draft.State == DraftState.InReview && draft.Expires is { } named ? named : at + UsualWindow);
        if (Check(draft, needsReader, earliest, at, expires) is { } cannot)
            return new(null, null, cannot);
        if (draft.Act(DraftAct.Schedule, atHand.Member, now) is { } no)
            return new(null, null, no);

        draft.ScheduledFor = at;
        draft.Expires = expires;
        return new(at, expires, await db.TrySaveAsync(cancellationToken));
    }

    private Refusal? Check(Draft draft, bool needsReader, DateTimeOffset earliest, DateTimeOffset at, DateTimeOffset expires)
    {
        if (draft.State is not (DraftState.InReview or DraftState.Scheduled))
            return null; // The table says it better.
        if (DraftScreening.Of(draft, screener).Verdict == Verdict.Stop)
            return Refusal.NotNow("Screening stops these words. Change them, or ask a second reader to mark what is not so.");
        if (needsReader && draft.ApprovedById is null)
            return Refusal.NotNow("A second reader has not approved these words yet.");
        if (at < earliest)
            return Refusal.Invalid(draft.HoldUntil == earliest ? "That is before the hold ends." : "That time has passed.");

        return expires <= at ? Refusal.Invalid("The last moment must come after the time itself.") : null;
    }
}
