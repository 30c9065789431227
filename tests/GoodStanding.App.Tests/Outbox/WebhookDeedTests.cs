using GoodStanding.App.Outbox;
using GoodStanding.Connectors;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Outbox;

public sealed class WebhookDeedTests
{
    [Theory]
    [EveryDatabase]
    public async Task It_is_told_of_the_week_and_of_what_cannot_wait_once_each(DatabaseKind database)
    {
        await using var hook = await TestHook.StartAsync();
        await using var outbox = await TestOutbox.MakeAsync(database);
        Assert.Null((await AddAsync(outbox, hook, WebhookKind.Json)).Refusal);
        await outbox.Rounds.ImportAsync(Some.SeenReview("A threat by Zyxwvut.", "a", 1, author: "Zyxwvut"), Some.SeenReview("Kind.", "b", 5));
        outbox.Practice.Clock.Advance(24);

        for (var minute = 0; minute < 3; minute++)
        {
            await outbox.WriteDigestsAsync();
            await outbox.WriteAlertsAsync();
            await SendAsync(outbox, hook);
            outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, hook.Got.Count);
        Assert.Contains(hook.Got, got => got.Body.Contains("\"type\":\"reviews.week\"", StringComparison.Ordinal) && got.Body.Contains("\"waiting\":2,\"urgent\":1", StringComparison.Ordinal));
        Assert.Contains(hook.Got, got => got.Body.Contains("\"type\":\"reviews.urgent\"", StringComparison.Ordinal));
        Assert.All(hook.Got, got => Assert.DoesNotContain("Zyxwvut", got.Body, StringComparison.Ordinal));
        Assert.All(await outbox.ReadAsync(), effect => Assert.Equal((EffectState.Sent, null), (effect.State, effect.Body)));
        Assert.Empty(outbox.Server.Mails);
    }

    [Fact]
    public async Task One_that_is_busy_is_told_later_under_the_same_id_and_not_before_it_wants()
    {
        await using var hook = await TestHook.StartAsync();
        await using var outbox = await TestOutbox.MakeAsync();
        await AddAsync(outbox, hook, WebhookKind.Json);
        outbox.Practice.Clock.Advance(24);
        await outbox.WriteDigestsAsync();
        (hook.Status, hook.RetryAfter) = (429, 600);

        await SendAsync(outbox, hook);
        outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(9));
        await SendAsync(outbox, hook);
        Assert.Single(hook.Got);
        (hook.Status, hook.RetryAfter) = (200, null);
        outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(outbox, hook);

        Assert.Equal(2, hook.Got.Count);
        Assert.Single(hook.Got.Select(got => got.Id).Distinct());
    }

    [Fact]
    public async Task A_test_tells_what_it_answered_and_goes_out_once_a_minute()
    {
        await using var hook = await TestHook.StartAsync();
        await using var outbox = await TestOutbox.MakeAsync();
        var id = (await AddAsync(outbox, hook, WebhookKind.Slack)).WebhookId!.Value;

        Assert.Equal(DeliveryOutcome.Sent, (await TestAsync(outbox, hook, id)).Outcome);
        Assert.Equal(RefusalKind.NotNow, (await TestAsync(outbox, hook, id)).Refusal?.Kind);
        outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(1));
        hook.Status = 403;
        Assert.Contains("answer 403", (await TestAsync(outbox, hook, id)).Answer, StringComparison.Ordinal);
        Assert.Equal(RefusalKind.NotFound, (await TestAsync(outbox, hook, id, outbox.Practice.Clinician)).Refusal?.Kind);
        Assert.Equal(2, hook.Got.Count);
    }

    [Fact]
    public async Task Address_and_secret_are_an_owners_to_give_and_removing_ends_it()
    {
        await using var hook = await TestHook.StartAsync();
        await using var outbox = await TestOutbox.MakeAsync();

        Assert.Equal(RefusalKind.NotFound, (await AddAsync(outbox, hook, WebhookKind.Json, outbox.Practice.Clinician)).Refusal?.Kind);
        var added = await AddAsync(outbox, hook, WebhookKind.Json);
        Assert.StartsWith("whsec_", added.Secret, StringComparison.Ordinal);
        Assert.Null((await AddAsync(outbox, hook, WebhookKind.Slack)).Secret);
        outbox.Practice.Clock.Advance(24);
        await outbox.WriteDigestsAsync();
        Assert.Equal(RefusalKind.NotFound, (await RemoveAsync(outbox, added.WebhookId!.Value, outbox.Practice.Reader))?.Kind);
        Assert.Null(await RemoveAsync(outbox, added.WebhookId!.Value, outbox.Practice.Owner));
        await SendAsync(outbox, hook);

        Assert.Single(hook.Got);
        Assert.Equal(1, await outbox.Practice.DoAsync(db => db.Webhooks.IgnoreQueryFilters().CountAsync()));
    }

    private static Task<AddWebhook.Result> AddAsync(TestOutbox outbox, TestHook hook, WebhookKind kind, Member? by = null) => outbox.Practice.DoAsync(db =>
        new AddWebhook(db, hook.SenderAt(outbox.Practice.Clock), outbox.Practice.Clock).RunAsync(new((by ?? outbox.Practice.Owner).Id, "Front office", kind, hook.Address, true, DayOfWeek.Wednesday, 8, true), default));

    private static Task<OutboxRound> SendAsync(TestOutbox outbox, TestHook hook) => outbox.Practice.DoAsync(db =>
        new SendDueWebhooks(db, outbox.Office, hook.SenderAt(outbox.Practice.Clock), outbox.Practice.Clock).RunAsync(new(), default));

    private static Task<TestWebhook.Result> TestAsync(TestOutbox outbox, TestHook hook, Guid id, Member? by = null) => outbox.Practice.DoAsync(db =>
        new TestWebhook(db, outbox.Office, hook.SenderAt(outbox.Practice.Clock), outbox.Practice.Clock).RunAsync(new((by ?? outbox.Practice.Owner).Id, id), default));

    private static async Task<Refusal?> RemoveAsync(TestOutbox outbox, Guid id, Member by) =>
        (await outbox.Practice.DoAsync(db => new RemoveWebhook(db).RunAsync(new(by.Id, id), default))).Refusal;
}
