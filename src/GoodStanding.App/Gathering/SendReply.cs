using GoodStanding.App.Check;
using GoodStanding.Connectors;
using GoodStanding.Connectors.Google;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Gathering;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>The author puts an answer under its review through Google's interface, by pressing the button: once, whatever breaks.</summary>
/// <remarks>
/// That it is on its way is written down before the wire. Where Google does not say whether it arrived, or this program dies in between,
/// it is unconfirmed, and the next reading of the reviews tells (<see cref="Sendings"/>). No job and no token comes here.
/// </remarks>
public sealed class SendReply(GoodStandingDb db, GoogleReplies replies, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid DraftId, int Version);

    /// <summary>State is null when it was not sent.</summary>
    public sealed record Result(SendingState? State, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(null, refusal);
        if (WhyNot(atHand) is { } no)
            return new(null, no);
        if (await Sendings.TargetAsync(db, atHand.Draft, cancellationToken) is not { } target)
            return new(null, Refusal.NotNow("This review is not read through Google's interface. Copy the answer and post it by hand."));
        if (await BeginAsync(atHand, target, cancellationToken) is { } early)
            return new(null, early);

        // From here on nobody who closes her browser stops it half-way.
        var answer = await PutAsync(target, atHand.Draft.Words);
        return await EndAsync(request, answer);
    }

    private Refusal? WhyNot(DraftAtHand atHand)
    {
        var (draft, now) = (atHand.Draft, clock.GetUtcNow());
        if (DraftTable.Next(draft.State, DraftAct.Publish, draft.PartOf(atHand.Member)) is null)
            return Refusal.NotNow("Only its author sends it, and only when it has a time.");

        return now < draft.ScheduledFor ? Refusal.NotNow("Its time has not come yet.")
            : now >= draft.Expires ? Refusal.NotNow("Its time has gone by. Nothing goes out late.")
            : null;
    }

    // The draft's version tells of two presses, or of a press and a change, which came first: the other is refused.
    private async Task<Refusal?> BeginAsync(DraftAtHand atHand, Sendings.Target target, CancellationToken cancellationToken)
    {
        var (draft, now) = (atHand.Draft, clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var held = await db.Drafts.Where(each => each.Id == draft.Id && each.Version == draft.Version)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.Version, each => each.Version + 1), cancellationToken);
        if (held == 0)
            return Refusal.Changed;

        var again = await db.ReplySendings
            .Where(each => each.DraftId == draft.Id && each.State == SendingState.Failed)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.State, SendingState.Sending).SetProperty(each => each.SentAt, now).SetProperty(each => each.Words, draft.Words).SetProperty(each => each.Reason, (string?)null), cancellationToken);
        if (again == 0)
        {
            if (await db.ReplySendings.AnyAsync(each => each.DraftId == draft.Id, cancellationToken))
                return Refusal.NotNow("An answer of this draft stands there already.");

            db.ReplySendings.Add(new() { DraftId = draft.Id, ReviewId = target.ReviewId, ListingId = target.ListingId, MemberId = atHand.Member.Id, Words = draft.Words, State = SendingState.Sending, SentAt = now });
            await db.SaveChangesAsync(cancellationToken);
        }

        // Should this program die now, the site is looked at before long.
        await Sendings.ReadBackAsync(db, target.ListingId, now + Sendings.Longest, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    private async Task<Asked<string>> PutAsync(Sendings.Target target, string words)
    {
        try
        {
            return await replies.PutAsync(AskListing.SecretOf(target.Credential), target.Review, words, CancellationToken.None);
        }
        catch (Exception problem)
        {
            return new(SourceOutcome.Failed, null, Reason: $"It broke off ({problem.GetType().Name}).");
        }
    }

    private async Task<Result> EndAsync(Request request, Asked<string> answer)
    {
        db.ChangeTracker.Clear();
        var sending = await db.ReplySendings.SingleAsync(each => each.DraftId == request.DraftId, CancellationToken.None);

        // A refusal is certain; of everything else nobody knows whether it arrived.
        sending.State = answer.Outcome switch
        {
            SourceOutcome.Read => SendingState.Sent,
            SourceOutcome.Blocked => SendingState.Failed,
            _ => SendingState.Unconfirmed,
        };
        sending.Reason = Mentions.Short(answer.Reason, Limits.Reason);
        if (sending.State == SendingState.Sent)
            await Sendings.PublishAsync(db, sending, clock.GetUtcNow(), CancellationToken.None);
        if (await db.TrySaveAsync(CancellationToken.None) is not null)
        {
            // Somebody changed the draft or the review meanwhile: what the site shows decides.
            db.ChangeTracker.Clear();
            sending.State = SendingState.Unconfirmed;
            await db.ReplySendings.Where(each => each.DraftId == request.DraftId).ExecuteUpdateAsync(set => set.SetProperty(each => each.State, SendingState.Unconfirmed), CancellationToken.None);
        }

        if (sending.State == SendingState.Unconfirmed)
            await Sendings.ReadBackAsync(db, sending.ListingId, clock.GetUtcNow(), CancellationToken.None);
        return new(sending.State, sending.State == SendingState.Failed ? Refusal.NotNow(sending.Reason ?? "Google refused the answer.") : null);
    }
}
