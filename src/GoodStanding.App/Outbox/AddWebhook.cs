using GoodStanding.Connectors.Webhooks;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>An owner adds an address that is told of the week and of what cannot wait.</summary>
public sealed class AddWebhook(GoodStandingDb db, WebhookSender sender, TimeProvider clock)
{
    private const int Most = 20;

    public sealed record Request(Guid MemberId, string Name, WebhookKind Kind, string Address, bool SendsDigest, DayOfWeek Day, int Hour, bool SendsAlerts);

    /// <summary>Secret is shown once and never again; null where the reader checks none.</summary>
    public sealed record Result(Guid? WebhookId, string? Secret, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { Role: MemberRole.Owner } owner)
            return new(null, null, Refusal.NotFound);
        if (Check(request) is { } wrong)
            return new(null, null, wrong);
        if (await db.Webhooks.CountAsync(cancellationToken) >= Most)
            return new(null, null, Refusal.NotNow($"A practice has at most {Most} webhooks. Remove one first."));

        var now = clock.GetUtcNow();
        var webhook = new Webhook
        {
            Id = Guid.CreateVersion7(now),
            Name = request.Name.Trim(),
            Kind = request.Kind,
            Address = request.Address.Trim(),
            Secret = WebhookSignature.NewSecret(),
            TimeZone = owner.TimeZone,
            CreatedAt = now,
        };
        webhook.Plan.Choose(request.SendsDigest, request.Day, request.Hour, request.SendsAlerts, now);
        db.Webhooks.Add(webhook);
        await db.SaveChangesAsync(cancellationToken);
        return new(webhook.Id, webhook.Kind == WebhookKind.Json ? webhook.Secret : null);
    }

    private Refusal? Check(Request request)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > Limits.Name)
            return Refusal.Invalid("Give it a name that says who reads there.");
        if (!Enum.IsDefined(request.Kind))
            return Refusal.Invalid("Choose who reads there: Slack, Teams or a program.");
        if (sender.Wrong(request.Address?.Trim()) is { } wrong)
            return Refusal.Invalid(wrong);
        if (!request.SendsDigest && !request.SendsAlerts)
            return Refusal.Invalid("Choose what it is told: the week, what cannot wait, or both.");

        return ChooseNotices.CheckTime(request.Day, request.Hour);
    }
}
