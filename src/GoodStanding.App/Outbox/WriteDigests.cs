using System.Globalization;
using GoodStanding.App.Outbox.Digest;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>A job: writes the weekly message of everybody whose hour has come, once a week each. An hour that was missed is made up for two days.</summary>
public sealed class WriteDigests(GoodStandingDb db, PostOffice office, TimeProvider clock)
{
    private const string TooLate = "Its hour went by while this program did not run or could not send, and two days later it would have told old news.";

    public sealed record Request;

    public async Task<OutboxRound> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = new List<Due>();
        if (office.Missing is null)
            due.AddRange(await MembersAsync(now, cancellationToken));
        if (office.MissingForWebhooks is null)
            due.AddRange(await WebhooksAsync(now, cancellationToken));

        var done = 0;
        var failed = new List<(Guid, string)>();
        foreach (var each in await NewAsync(due, cancellationToken))
        {
            try
            {
                done += await WriteAsync(each, now, cancellationToken) ? 1 : 0;
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                failed.Add((each.Recipient, problem.GetType().Name));
            }
        }

        return new(done, failed);
    }

    private async Task<IEnumerable<Due>> MembersAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var choices = await db.NoticeChoices.IgnoreQueryFilters().AsNoTracking()
            .Include(choice => choice.Member)
            .Where(choice => choice.Plan.SendsDigest && choice.Member.State == MemberState.Confirmed && choice.Member.AccountId != null)
            .ToListAsync(cancellationToken);
        return choices.Select(choice => DueOf(choice.PracticeId, EffectChannel.Mail, choice.MemberId, choice.Plan, choice.Member.Zone, now)).OfType<Due>();
    }

    private async Task<IEnumerable<Due>> WebhooksAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var webhooks = await db.Webhooks.IgnoreQueryFilters().AsNoTracking().Where(webhook => webhook.Plan.SendsDigest).ToListAsync(cancellationToken);
        return webhooks.Select(webhook => DueOf(webhook.PracticeId, EffectChannel.Webhook, webhook.Id, webhook.Plan, webhook.Zone, now)).OfType<Due>();
    }

    private static Due? DueOf(Guid practiceId, EffectChannel channel, Guid recipient, NoticePlan plan, TimeZoneInfo zone, DateTimeOffset now)
    {
        var (at, week) = DigestTime.LastDue(plan, zone, now);
        var subject = string.Create(CultureInfo.InvariantCulture, $"{recipient:N} {week:yyyy-MM-dd}");
        return at < plan.DigestSince ? null : new(practiceId, channel, recipient, at, OutboxEffect.KeyOf(practiceId, channel, EffectKind.Digest, subject));
    }

    // Each minute asks for everybody; nearly always all have theirs.
    private async Task<IReadOnlyList<Due>> NewAsync(List<Due> due, CancellationToken cancellationToken)
    {
        if (due.Count == 0)
            return [];

        var keys = due.Select(each => each.Key).ToArray();
        var known = await db.Outbox.IgnoreQueryFilters().Where(effect => EF.Parameter(keys).Contains(effect.Key)).Select(effect => effect.Key).ToHashSetAsync(cancellationToken);
        return [.. due.Where(each => !known.Contains(each.Key))];
    }

    private async Task<bool> WriteAsync(Due due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var isLate = now - due.At > DigestTime.Life;
        var effect = due.Channel == EffectChannel.Mail
            ? await ForMemberAsync(due, isLate, now, cancellationToken)
            : await ForWebhookAsync(due, isLate, now, cancellationToken);
        if (effect is null)
            return false;
        if (isLate)
            (effect.State, effect.Problem) = (EffectState.Skipped, TooLate);
        return await NewEffect.TrySaveAsync(db, effect, cancellationToken) && !isLate;
    }

    private async Task<OutboxEffect?> ForMemberAsync(Due due, bool isLate, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(due.Recipient, cancellationToken) is not { } member)
            return null;

        var body = isLate ? null : DigestMail.Write(await DigestFacts.LoadAsync(db, member, now, cancellationToken), office).Write();
        return NewEffect.ForMember(member.Id, EffectKind.Digest, due.Key, body, due.At, DigestTime.Life, now);
    }

    private async Task<OutboxEffect> ForWebhookAsync(Due due, bool isLate, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.PracticeId = due.PracticeId;
        var body = isLate ? null : WebhookBody.Write(WebhookBody.OfWeek(await DigestFacts.LoadAsync(db, null, now, cancellationToken), office, now));
        return NewEffect.ForWebhook(due.Recipient, EffectKind.Digest, due.Key, body, due.At, DigestTime.Life, now);
    }

    private sealed record Due(Guid PracticeId, EffectChannel Channel, Guid Recipient, DateTimeOffset At, string Key);
}
