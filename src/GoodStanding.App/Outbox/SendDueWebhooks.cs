using GoodStanding.Connectors;
using GoodStanding.Connectors.Webhooks;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;

namespace GoodStanding.App.Outbox;

/// <summary>A job: tells the webhooks what is due, one after the other.</summary>
public sealed class SendDueWebhooks(GoodStandingDb db, PostOffice office, WebhookSender sender, TimeProvider clock)
{
    private const int Most = 200;

    public sealed record Request;

    public async Task<OutboxRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (office.MissingForWebhooks is not null)
            return new(0, []);

        var done = 0;
        var failed = new List<(Guid, string)>();
        foreach (var waiting in await EffectAtHand.WaitingAsync(db, EffectChannel.Webhook, clock.GetUtcNow(), Most, cancellationToken))
        {
            try
            {
                if (await EffectAtHand.TakeAsync(db, clock, waiting, cancellationToken) is not { } atHand)
                    continue;

                var answer = await AnswerAsync(sender, atHand, cancellationToken);
                await atHand.SettleAsync(answer);
                done += answer.Outcome == DeliveryOutcome.Sent ? 1 : 0;
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                failed.Add((waiting.Id, problem.GetType().Name));
            }
        }

        return new(done, failed);
    }

    /// <summary>Sends what was taken, and gives what became of it.</summary>
    internal static async Task<DeliveryAnswer> AnswerAsync(WebhookSender sender, EffectAtHand atHand, CancellationToken cancellationToken)
    {
        var effect = atHand.Effect;
        if (effect.Webhook is not { } webhook || effect.Body is null)
            return new(DeliveryOutcome.Refused, "The webhook is no longer there.");
        if (!atHand.IsFresh)
            return new(DeliveryOutcome.NotSent, "It was taken up too late and waits for the next round.");

        var message = WebhookBody.Read(effect.Body);
        var payload = webhook.Kind switch
        {
            WebhookKind.Slack => WebhookPayload.ForSlack(message),
            WebhookKind.Teams => WebhookPayload.ForTeams(message),
            _ => WebhookPayload.ForProgram(message),
        };
        return await sender.SendAsync(webhook.Address, $"msg_{effect.Key}", payload, webhook.Secret, knowsSecondOnes: webhook.Kind == WebhookKind.Json, cancellationToken);
    }
}
