using GoodStanding.Connectors;
using GoodStanding.Connectors.Webhooks;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>Tells a webhook at once that messages arrive, and an owner what it answered.</summary>
public sealed class TestWebhook(GoodStandingDb db, PostOffice office, WebhookSender sender, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid WebhookId);

    /// <summary>Answer is what became of it, in a sentence.</summary>
    public sealed record Result(DeliveryOutcome? Outcome, string? Answer, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { Role: MemberRole.Owner } owner
            || !await db.Webhooks.AnyAsync(webhook => webhook.Id == request.WebhookId, cancellationToken))
            return new(null, null, Refusal.NotFound);
        if (office.MissingForWebhooks is { } missing)
            return new(null, null, Refusal.NotNow(missing));

        var now = clock.GetUtcNow();
        var key = TestTurn.KeyOf(owner.PracticeId, EffectChannel.Webhook, request.WebhookId, now);
        var effect = NewEffect.ForWebhook(request.WebhookId, EffectKind.Test, key, WebhookBody.Write(WebhookBody.OfTest(office, now)), now, TestTurn.Life, now);
        if (await TestTurn.TakeAsync(db, clock, effect, cancellationToken) is not { } atHand)
            return new(null, null, TestTurn.TooSoon);

        var answer = await SendDueWebhooks.AnswerAsync(sender, atHand, cancellationToken);
        await TestTurn.SettleAsync(atHand, answer);
        return new(answer.Outcome, answer.Reason ?? "It took the message. Look whether it stands there.");
    }
}
