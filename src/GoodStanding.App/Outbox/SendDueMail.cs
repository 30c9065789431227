using GoodStanding.Connectors;
using GoodStanding.Connectors.Mail;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;

namespace GoodStanding.App.Outbox;

/// <summary>A job: sends the mails that are due, several over one connection, and writes down of each what became of it before the next begins.</summary>
public sealed class SendDueMail(GoodStandingDb db, PostOffice office, TimeProvider clock)
{
    private const int Most = 500;

    // A server that breaks off again and again is left alone until the next round.
    private const int MostBreaks = 3;

    /// <summary>MostForOneMail is how long one mail may take; null for the usual.</summary>
    public sealed record Request(TimeSpan? MostForOneMail = null);

    public async Task<OutboxRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        await EffectAtHand.TidyAsync(db, clock.GetUtcNow(), cancellationToken);
        if (office.Missing is not null)
            return new(0, []);

        var waiting = await EffectAtHand.WaitingAsync(db, EffectChannel.Mail, clock.GetUtcNow(), Most, cancellationToken);
        var (done, breaks) = (0, 0);
        var failed = new List<(Guid, string)>();
        MailSession? session = null;
        try
        {
            for (var at = 0; at < waiting.Count && breaks < MostBreaks; at++)
            {
                if (session is not { IsOpen: true })
                {
                    if (session is not null)
                        await session.DisposeAsync();
                    (session, var problem) = await MailSession.OpenAsync(office.Server!, clock, request.MostForOneMail, cancellationToken);
                    if (session is null)
                    {
                        await EffectAtHand.DelayAsync(db, waiting.Skip(at), problem?.Reason, clock.GetUtcNow(), cancellationToken);
                        break;
                    }
                }

                var answer = await TrySendAsync(session, waiting[at], failed, cancellationToken);
                done += answer?.Outcome == DeliveryOutcome.Sent ? 1 : 0;
                breaks = answer is { IsServerAtFault: true } ? breaks + 1 : 0;
            }
        }
        finally
        {
            if (session is not null)
                await session.DisposeAsync();
        }

        return new(done, failed);
    }

    // One that breaks does not keep the others waiting.
    private async Task<DeliveryAnswer?> TrySendAsync(MailSession session, EffectAtHand.Waiting waiting, List<(Guid, string)> failed, CancellationToken cancellationToken)
    {
        try
        {
            return await EffectAtHand.TakeAsync(db, clock, waiting, cancellationToken) is { } atHand ? await SendAsync(session, atHand, cancellationToken) : null;
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            failed.Add((waiting.Id, problem.GetType().Name));
            return null;
        }
    }

    private async Task<DeliveryAnswer> SendAsync(MailSession session, EffectAtHand atHand, CancellationToken cancellationToken)
    {
        var answer = await AnswerAsync(session, atHand, cancellationToken);
        await atHand.SettleAsync(answer);
        return answer;
    }

    private async Task<DeliveryAnswer> AnswerAsync(MailSession session, EffectAtHand atHand, CancellationToken cancellationToken)
    {
        var effect = atHand.Effect;
        if (effect.Member is not { State: MemberState.Confirmed, Account.Email: { } address })
            return new(DeliveryOutcome.Refused, "The member is no longer in the practice.");
        if (effect.Body is null || !atHand.IsFresh)
            return new(DeliveryOutcome.NotSent, "It was taken up too late and waits for the next round.");

        var body = MailBody.Read(effect.Body);
        return await session.SendAsync(new(effect.Key, address, body.Subject, body.Text, body.Html, effect.Kind == EffectKind.Test ? null : office.LinkTo("/notices")), cancellationToken);
    }
}
