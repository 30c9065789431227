using GoodStanding.Connectors;
using GoodStanding.Connectors.Mail;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;

namespace GoodStanding.App.Outbox;

/// <summary>Sends an owner a mail at once, to her own address, and tells what the server answered.</summary>
public sealed class SendTestMail(GoodStandingDb db, PostOffice office, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly MailBody Body = new(
        "A test of GoodStanding",
        "This mail was asked for under People, Mail. It arrived: mails of GoodStanding get through.\n");

    public sealed record Request(Guid MemberId);

    /// <summary>Answer is what became of it, in a sentence.</summary>
    public sealed record Result(DeliveryOutcome? Outcome, string? Answer, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { Role: MemberRole.Owner } owner)
            return new(null, null, Refusal.NotFound);
        if (office.Server is not { } server)
            return new(null, null, Refusal.NotNow(office.Missing!));

        var now = clock.GetUtcNow();
        var key = TestTurn.KeyOf(owner.PracticeId, EffectChannel.Mail, owner.Id, now);
        if (await TestTurn.TakeAsync(db, clock, NewEffect.ForMember(owner.Id, EffectKind.Test, key, Body.Write(), now, TestTurn.Life, now), cancellationToken) is not { } atHand)
            return new(null, null, TestTurn.TooSoon);

        var answer = await AnswerAsync(server, atHand, cancellationToken);
        await TestTurn.SettleAsync(atHand, answer);
        return new(answer.Outcome, answer.Reason ?? $"The mail server took it. Look into the mailbox of {atHand.Effect.Member!.Account!.Email}.");
    }

    private async Task<DeliveryAnswer> AnswerAsync(MailServer server, EffectAtHand atHand, CancellationToken cancellationToken)
    {
        var (session, problem) = await MailSession.OpenAsync(server, clock, Patience, cancellationToken);
        if (session is null)
            return problem!;

        await using (session)
            return await session.SendAsync(new(atHand.Effect.Key, atHand.Effect.Member!.Account!.Email!, Body.Subject, Body.Text), cancellationToken);
    }
}
