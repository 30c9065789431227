using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>Lists the addresses that are told, for an owner. The addresses themselves are told by their host alone.</summary>
public sealed class ListWebhooks(GoodStandingDb db, PostOffice office)
{
    public sealed record Request(Guid MemberId);

    public sealed record Result(IReadOnlyList<Line> Webhooks, string? Missing, Refusal? Refusal = null);

    /// <summary>LastState and LastAt are of the last message; null before the first.</summary>
    public sealed record Line(Guid Id, string Name, WebhookKind Kind, string Host, NoticePlan Plan, TimeZoneInfo Zone, EffectState? LastState, DateTimeOffset? LastAt, string? Problem);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { Role: MemberRole.Owner })
            return new([], null, Refusal.NotFound);

        var webhooks = await db.Webhooks.AsNoTracking().OrderBy(webhook => webhook.CreatedAt).ToListAsync(cancellationToken);
        var last = (await db.Outbox.AsNoTracking().Where(effect => effect.WebhookId != null)
            .Select(effect => new { effect.WebhookId, effect.State, effect.ChangedAt, effect.Problem })
            .ToListAsync(cancellationToken)).GroupBy(effect => effect.WebhookId).ToDictionary(group => group.Key!.Value, group => group.MaxBy(effect => effect.ChangedAt));
        return new(
            [.. webhooks.Select(webhook =>
            {
                var told = last.GetValueOrDefault(webhook.Id);
                return new Line(webhook.Id, webhook.Name, webhook.Kind, new Uri(webhook.Address).Host, webhook.Plan, webhook.Zone, told?.State, told?.ChangedAt, told?.Problem);
            })],
            office.MissingForWebhooks);
    }
}
