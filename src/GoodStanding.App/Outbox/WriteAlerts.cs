using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>A job: tells whoever wants it of reviews that cannot wait, all that are new in one message, each review once.</summary>
public sealed class WriteAlerts(GoodStandingDb db, PostOffice office, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(2);

    public sealed record Request;

    public async Task<OutboxRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var recipients = new List<Recipient>();
        if (office.Missing is null)
        {
            recipients.AddRange(await db.NoticeChoices.IgnoreQueryFilters()
                .Where(choice => choice.Plan.SendsAlerts && choice.Member.State == MemberState.Confirmed && choice.Member.AccountId != null)
                .Select(choice => new Recipient(choice.PracticeId, EffectChannel.Mail, choice.MemberId, choice.Plan.AlertsSince))
                .ToListAsync(cancellationToken));
        }

        if (office.MissingForWebhooks is null)
        {
            recipients.AddRange(await db.Webhooks.IgnoreQueryFilters()
                .Where(webhook => webhook.Plan.SendsAlerts)
                .Select(webhook => new Recipient(webhook.PracticeId, EffectChannel.Webhook, webhook.Id, webhook.Plan.AlertsSince))
                .ToListAsync(cancellationToken));
        }

        var done = 0;
        var failed = new List<(Guid, string)>();
        foreach (var recipient in recipients)
        {
            try
            {
                done += await WriteAsync(recipient, cancellationToken) ? 1 : 0;
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                failed.Add((recipient.Id, problem.GetType().Name));
            }
        }

        return new(done, failed);
    }

    private async Task<bool> WriteAsync(Recipient recipient, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var now = clock.GetUtcNow();
        IQueryable<StoredReview> reviews;
        if (recipient.Channel == EffectChannel.Webhook)
        {
            db.PracticeId = recipient.PracticeId;
            reviews = db.Reviews;
        }
        else if (await db.EnterAsync(recipient.Id, cancellationToken) is { } member)
        {
            reviews = ReviewPage.SeenBy(db.Reviews, member);
        }
        else
        {
            return false;
        }

        var real = RealProfessionals.Of(db);
        var ids = await reviews
            .Where(review => review.IsUrgent && review.Handling == HandlingState.New && review.VanishedAt == null)
            .Where(review => (review.EditedAt ?? review.FirstSeenAt) >= recipient.Since)
            .Where(review => real.Contains(review.ProfessionalId))
            .Where(review => !db.ToldReviews.Any(told => told.RecipientId == recipient.Id && told.ReviewId == review.Id))
            .Select(review => review.Id)
            .Order()
            .ToListAsync(cancellationToken);
        if (ids.Count == 0)
            return false;

        // The mail and the note that she was told are one transaction: of two nodes one writes both and the other neither.
        var key = OutboxEffect.KeyOf(recipient.PracticeId, recipient.Channel, EffectKind.Alert, $"{recipient.Id:N} {string.Join(' ', ids)}");
        db.ToldReviews.AddRange(ids.Select(id => new ToldReview { RecipientId = recipient.Id, ReviewId = id }));
        var effect = recipient.Channel == EffectChannel.Mail
            ? NewEffect.ForMember(recipient.Id, EffectKind.Alert, key, AlertMail.Write(ids.Count, office).Write(), now, Life, now)
            : NewEffect.ForWebhook(recipient.Id, EffectKind.Alert, key, WebhookBody.Write(WebhookBody.OfAlert(ids.Count, office, now)), now, Life, now);
        return await NewEffect.TrySaveAsync(db, effect, cancellationToken);
    }

    private sealed record Recipient(Guid PracticeId, EffectChannel Channel, Guid Id, DateTimeOffset? Since);
}
