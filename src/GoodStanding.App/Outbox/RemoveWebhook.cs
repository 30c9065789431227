using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>An owner takes an address away; it is told nothing more, and what waits for it is gone.</summary>
public sealed class RemoveWebhook(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid WebhookId);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { Role: MemberRole.Owner })
            return new(Refusal.NotFound);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Webhooks.Where(webhook => webhook.Id == request.WebhookId).ExecuteDeleteAsync(cancellationToken) == 0)
            return new(Refusal.NotFound);

        await db.ToldReviews.Where(told => told.RecipientId == request.WebhookId).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new();
    }
}
