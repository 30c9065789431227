using GoodStanding.App.Outbox;
using GoodStanding.Connectors;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Outbox;

/// <summary>Nothing is lost and nothing comes twice, whatever the server or this program does.</summary>
public sealed class DeliveryTests
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_after_longer_and_longer_waits()
    {
        await using var outbox = await WithOneAsync();
        outbox.Server.Kill();

        foreach (var minutes in new[] { 1, 2, 5, 15, 30, 60 })
        {
            await outbox.SendAsync();
            var effect = await OneAsync(outbox);
            Assert.Equal((EffectState.Due, outbox.Practice.Clock.GetUtcNow().AddMinutes(minutes), 0), (effect.State, effect.DueAt, effect.Attempts));
            Assert.Contains("Nothing listens", effect.Problem, StringComparison.Ordinal);
            outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(minutes));
        }

        await outbox.Server.StartAgainAsync();
        await outbox.SendAsync();
        Assert.Single(outbox.Server.Mails);
        Assert.Equal((EffectState.Sent, null), (await OneAsync(outbox) is var sent ? sent.State : default, sent.Problem));
    }

    [Fact]
    public async Task After_two_days_it_is_given_up_and_said()
    {
        await using var outbox = await WithOneAsync();
        outbox.Server.Kill();
        await outbox.SendAsync();
        outbox.Practice.Clock.Advance(49);

        await outbox.SendAsync();

        var effect = await OneAsync(outbox);
        Assert.Equal((EffectState.Failed, null), (effect.State, effect.Body));
        Assert.Contains("Nothing listens", effect.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase]
    public async Task Whoever_died_while_sending_leaves_it_unconfirmed_and_not_sent_again(DatabaseKind database)
    {
        await using var outbox = await WithOneAsync(database);
        await outbox.Practice.DoAsync(async db => await EffectAtHand.TakeAsync(db, outbox.Practice.Clock, (await EffectAtHand.WaitingAsync(db, EffectChannel.Mail, outbox.Practice.Clock.GetUtcNow(), 1, default))[0], default));

        await outbox.SendAsync();
        Assert.Equal(EffectState.Sending, (await OneAsync(outbox)).State);
        outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(4));
        await outbox.SendAsync();
        await outbox.SendAsync();

        Assert.Equal(EffectState.Unconfirmed, (await OneAsync(outbox)).State);
        Assert.Empty(outbox.Server.Mails);
    }

    [Fact]
    public async Task An_owner_sends_an_unconfirmed_one_again_under_the_same_id_or_leaves_it()
    {
        await using var outbox = await WithOneAsync(mode: "drop-unseen");
        await outbox.SendAsync();
        var effect = await OneAsync(outbox);
        Assert.Equal(EffectState.Unconfirmed, effect.State);

        Assert.Equal(RefusalKind.NotFound, (await outbox.SettleAsync(effect.Id, again: true, outbox.Practice.Clinician))?.Kind);
        Assert.Null(await outbox.SettleAsync(effect.Id, again: true));
        outbox.Server.Kill();
        await outbox.Server.StartAgainAsync("drop-end");
        await outbox.SendAsync();
        Assert.Null(await outbox.SettleAsync(effect.Id, again: false));
        Assert.Equal(RefusalKind.Changed, (await outbox.SettleAsync(effect.Id, again: true))?.Kind);

        var left = await OneAsync(outbox);
        Assert.Equal((EffectState.LeftAlone, null, 2), (left.State, left.Body, left.Attempts));
        Assert.Equal($"{effect.Key}@practice.example", Assert.Single(outbox.Server.Mails).Id);
    }

    [Fact]
    public async Task A_node_that_slept_before_the_wire_does_not_send_any_more()
    {
        await using var outbox = await WithOneAsync();
        await outbox.Practice.DoAsync(async db =>
        {
            var atHand = await EffectAtHand.TakeAsync(db, outbox.Practice.Clock, (await EffectAtHand.WaitingAsync(db, EffectChannel.Mail, outbox.Practice.Clock.GetUtcNow(), 1, default))[0], default);
            outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(2));
            Assert.False(atHand!.IsFresh);
            return 0;
        });
    }

    [Fact]
    public async Task A_node_that_slept_cannot_undo_what_another_has_done_since()
    {
        await using var outbox = await WithOneAsync();
        await using var sleepingDb = outbox.Practice.Database.Open();
        var waiting = (await EffectAtHand.WaitingAsync(sleepingDb, EffectChannel.Mail, outbox.Practice.Clock.GetUtcNow(), 1, default))[0];
        var sleeping = await EffectAtHand.TakeAsync(sleepingDb, outbox.Practice.Clock, waiting, default);
        outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(4));
        await outbox.SendAsync();
        await outbox.SettleAsync(waiting.Id, again: true);
        await outbox.SendAsync();

        await sleeping!.SettleAsync(new(DeliveryOutcome.NotSent, "Late."));

        Assert.Equal(EffectState.Sent, (await OneAsync(outbox)).State);
        Assert.Single(outbox.Server.Mails);
    }

    [Fact]
    public async Task One_bad_address_does_not_stop_the_others()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        await outbox.GiveAddressAsync(outbox.Practice.Clinician, "refuse-cleo@practice.example");
        await outbox.GiveAddressAsync(outbox.Practice.Reader, "later-rita@practice.example");
        foreach (var member in new[] { outbox.Practice.Clinician, outbox.Practice.Reader, outbox.Practice.Owner })
            await outbox.ChooseAsync(member, weekly: true);
        outbox.Practice.Clock.Advance(24);
        await outbox.WriteDigestsAsync();

        await outbox.SendAsync();

        Assert.Equal(["olga@practice.example"], Assert.Single(outbox.Server.Mails).To);
        Assert.Equal([EffectState.Due, EffectState.Sent, EffectState.Failed], (await outbox.ReadAsync()).Select(effect => effect.State).Order());
    }

    [Theory]
    [InlineData("normal", DeliveryOutcome.Sent, "took it")]
    [InlineData("refuse", DeliveryOutcome.Refused, "refuses the address")]
    [InlineData("sender", DeliveryOutcome.NotSent, "GOODSTANDING_MAIL_FROM")]
    [InlineData("drop-end", DeliveryOutcome.Unconfirmed, "gave no answer")]
    public async Task A_test_mail_tells_what_the_server_answered(string mode, DeliveryOutcome outcome, string words)
    {
        await using var outbox = await TestOutbox.MakeAsync(mode: mode);

        var test = await TestAsync(outbox, outbox.Practice.Owner);

        Assert.Equal(outcome, test.Outcome);
        Assert.Contains(words, test.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain((await outbox.ReadAsync()), effect => effect.State is EffectState.Due or EffectState.Sending);
    }

    [Fact]
    public async Task A_test_mail_is_an_owners_and_goes_out_once_a_minute()
    {
        await using var outbox = await TestOutbox.MakeAsync();

        Assert.Equal(RefusalKind.NotFound, (await TestAsync(outbox, outbox.Practice.Clinician)).Refusal?.Kind);
        Assert.Null((await TestAsync(outbox, outbox.Practice.Owner)).Refusal);
        Assert.Equal(RefusalKind.NotNow, (await TestAsync(outbox, outbox.Practice.Owner)).Refusal?.Kind);
        outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null((await TestAsync(outbox, outbox.Practice.Owner)).Refusal);
        Assert.Equal(2, outbox.Server.Mails.Count);
    }

    [Theory]
    [EveryDatabase]
    public async Task Many_recipients_and_a_server_that_is_killed_and_slow_lose_none_and_double_none(DatabaseKind database)
    {
        const int Count = 40;
        await using var outbox = await TestOutbox.MakeAsync(database);
        await outbox.Practice.DoAsync(async db =>
        {
            db.PracticeId = outbox.Practice.Practice.Id;
            for (var at = 0; at < Count; at++)
            {
                var member = Some.Member(outbox.Practice.Practice, name: $"Member {at}");
                member.Account = new Account { Id = Guid.CreateVersion7(Some.Time), UserName = $"m{at}@practice.example", Email = $"m{at}@practice.example", NormalizedUserName = $"M{at}@PRACTICE.EXAMPLE" };
                var choice = new NoticeChoice { MemberId = member.Id, Member = member };
                choice.Plan.Choose(true, DayOfWeek.Wednesday, 8, false, outbox.Practice.Clock.GetUtcNow());
                db.Add(choice);
            }

            return await db.SaveChangesAsync();
        });
        outbox.Practice.Clock.Advance(24);
        Assert.Equal(Count, (await outbox.WriteDigestsAsync()).Done);

        for (var round = 0; round < 30 && (await outbox.ReadAsync()).Exists(effect => effect.State is EffectState.Due or EffectState.Sending); round++)
        {
            outbox.Server.Kill();
            await outbox.Server.StartAgainAsync(round % 2 == 0 ? "slow" : "normal", wait: 0.05);
            var sending = Task.WhenAll(outbox.SendAsync(Short), outbox.SendAsync(Short));
            await Task.WhenAny(sending, Task.Delay(round < 4 ? 400 : 30_000));
            outbox.Server.Kill();
            await sending;
            outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(31));
        }

        var effects = await outbox.ReadAsync();
        var taken = outbox.Server.Mails.GroupBy(mail => mail.Id).ToDictionary(group => group.Key, group => group.Count());
        Assert.DoesNotContain(taken.Values, count => count > 1);
        Assert.All(effects, effect => Assert.True(effect.State == EffectState.Unconfirmed || (effect.State == EffectState.Sent && taken.ContainsKey($"{effect.Key}@practice.example")), $"{effect.State} {effect.Problem}"));
        Assert.True(effects.Count(effect => effect.State == EffectState.Unconfirmed) <= 8, "At each kill at most one mail of each node is on the wire.");
    }

    private static async Task<TestOutbox> WithOneAsync(DatabaseKind kind = DatabaseKind.Sqlite, string mode = "normal")
    {
        var outbox = await TestOutbox.MakeAsync(kind, mode);
        await outbox.ChooseAsync(outbox.Practice.Owner, weekly: true);
        outbox.Practice.Clock.Advance(TimeSpan.FromHours(20)); // Wednesday, eight o'clock in New York.
        Assert.Equal(1, (await outbox.WriteDigestsAsync()).Done);
        return outbox;
    }

    private static async Task<OutboxEffect> OneAsync(TestOutbox outbox) => Assert.Single(await outbox.ReadAsync());

    private static Task<SendTestMail.Result> TestAsync(TestOutbox outbox, Member member) =>
        outbox.Practice.DoAsync(db => new SendTestMail(db, outbox.Office, outbox.Practice.Clock).RunAsync(new(member.Id), default));
}
