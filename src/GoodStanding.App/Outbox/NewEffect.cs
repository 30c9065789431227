using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>Puts effects into the outbox, each once.</summary>
internal static class NewEffect
{
    public static OutboxEffect ForMember(Guid memberId, EffectKind kind, string key, string? body, DateTimeOffset due, TimeSpan life, DateTimeOffset now) =>
        Of(EffectChannel.Mail, kind, key, body, due, life, now, memberId, null);

    public static OutboxEffect ForWebhook(Guid webhookId, EffectKind kind, string key, string? body, DateTimeOffset due, TimeSpan life, DateTimeOffset now) =>
        Of(EffectChannel.Webhook, kind, key, body, due, life, now, null, webhookId);

    /// <summary>Saves all that was added; says whether it is in. It is not when another node was quicker.</summary>
    public static async Task<bool> TrySaveAsync(GoodStandingDb db, OutboxEffect effect, CancellationToken cancellationToken)
    {
        if (await IsInAsync(db, effect, cancellationToken))
        {
            db.ChangeTracker.Clear();
            return false;
        }

        db.Outbox.Add(effect);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await IsInAsync(db, effect, cancellationToken))
                return false;

            throw;
        }
    }

    private static Task<bool> IsInAsync(GoodStandingDb db, OutboxEffect effect, CancellationToken cancellationToken) => db.Outbox.AnyAsync(each => each.Key == effect.Key, cancellationToken);

    private static OutboxEffect Of(EffectChannel channel, EffectKind kind, string key, string? body, DateTimeOffset due, TimeSpan life, DateTimeOffset now, Guid? memberId, Guid? webhookId) => new()
    {
        Id = Guid.CreateVersion7(now),
        Key = key,
        Kind = kind,
        Channel = channel,
        MemberId = memberId,
        WebhookId = webhookId,
        State = EffectState.Due,
        Body = body,
        DueAt = due,
        Expires = due + life,
        CreatedAt = now,
        ChangedAt = now,
    };
}
