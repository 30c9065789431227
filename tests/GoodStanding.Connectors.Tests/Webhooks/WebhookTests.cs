using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GoodStanding.Connectors.Door;
using GoodStanding.Connectors.Webhooks;
using GoodStanding.Testing;

namespace GoodStanding.Connectors.Tests.Webhooks;

public sealed class WebhookTests
{
    private const string Id = "msg_0123";

    private static readonly WebhookMessage Week = new(
        "reviews.week",
        new(2026, 11, 30, 8, 0, 0, TimeSpan.Zero),
        ["7 reviews wait, about 9 minutes", "1 cannot wait", "Fish & <Chips>"],
        new Dictionary<string, int> { ["waiting"] = 7, ["urgent"] = 1 },
        new("https://check.example.org/rounds?a=1&b=2"),
        "See the round");

    // The example of the specification itself.
    [Fact]
    public void A_signature_is_that_of_the_specification()
    {
        var headers = WebhookSignature.HeadersOf(
            "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}"u8, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        Assert.Equal(("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="), headers[2]);
    }

    [Fact]
    public async Task A_message_is_signed_so_that_its_reader_can_check_it()
    {
        var secret = WebhookSignature.NewSecret();
        await using var site = FakeSite.Answering(FakeReply.Json("{}"));

        var answer = await SendAsync(site, WebhookPayload.ForProgram(Week), secret);

        Assert.Equal(DeliveryOutcome.Sent, answer.Outcome);
        var asked = Assert.Single(site.Asked);
        var signed = Encoding.UTF8.GetBytes($"{asked.Headers["webhook-id"]}.{asked.Headers["webhook-timestamp"]}.{asked.Body}");
        Assert.Equal("v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), signed)), asked.Headers["webhook-signature"]);
        Assert.Equal(Id, asked.Headers["webhook-id"]);
        Assert.Equal(FakeClock.At(SomeDoor.Now).GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), asked.Headers["webhook-timestamp"]);
    }

    [Fact]
    public void Each_reader_gets_its_own_form()
    {
        var slack = JsonDocument.Parse(WebhookPayload.ForSlack(Week)).RootElement;
        var teams = JsonDocument.Parse(WebhookPayload.ForTeams(Week)).RootElement;
        var program = JsonDocument.Parse(WebhookPayload.ForProgram(Week)).RootElement;

        Assert.Equal("*7 reviews wait, about 9 minutes*\n• 1 cannot wait\n• Fish &amp; &lt;Chips&gt;\n<https://check.example.org/rounds?a=1&amp;b=2|See the round>", slack.GetProperty("text").GetString());
        var attachment = teams.GetProperty("attachments")[0];
        Assert.Equal(("message", "application/vnd.microsoft.card.adaptive"), (teams.GetProperty("type").GetString(), attachment.GetProperty("contentType").GetString()));
        Assert.Equal("7 reviews wait, about 9 minutes", attachment.GetProperty("content").GetProperty("body")[0].GetProperty("text").GetString());
        Assert.Equal(("reviews.week", "2026-11-30T08:00:00Z"), (program.GetProperty("type").GetString(), program.GetProperty("timestamp").GetString()));
        Assert.Equal(7, program.GetProperty("data").GetProperty("waiting").GetInt32());
    }

    [Theory]
    [InlineData(200, DeliveryOutcome.Sent)]
    [InlineData(204, DeliveryOutcome.Sent)]
    [InlineData(302, DeliveryOutcome.Refused)]
    [InlineData(400, DeliveryOutcome.Refused)]
    [InlineData(404, DeliveryOutcome.Refused)]
    [InlineData(410, DeliveryOutcome.Refused)]
    [InlineData(429, DeliveryOutcome.NotSent)]
    [InlineData(500, DeliveryOutcome.NotSent)]
    [InlineData(503, DeliveryOutcome.NotSent)]
    public async Task What_the_address_answers_decides_what_becomes_of_it(int status, DeliveryOutcome outcome)
    {
        await using var site = FakeSite.Writing((stream, cancellationToken) => stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Some\r\nContent-Length: 0\r\nLocation: https://elsewhere.example/\r\n\r\n"), cancellationToken).AsTask());

        Assert.Equal(outcome, (await SendAsync(site, "{}"u8.ToArray(), WebhookSignature.NewSecret())).Outcome);
        Assert.Single(site.Asked);
    }

    [Theory]
    [InlineData(true, DeliveryOutcome.NotSent)]
    [InlineData(false, DeliveryOutcome.Unconfirmed)]
    public async Task Without_an_answer_it_is_sent_again_only_where_a_second_one_is_known(bool knowsSecondOnes, DeliveryOutcome outcome)
    {
        await using var site = FakeSite.Writing((_, _) => Task.CompletedTask);

        Assert.Equal(outcome, (await SendAsync(site, "{}"u8.ToArray(), WebhookSignature.NewSecret(), knowsSecondOnes)).Outcome);
    }

    [Theory]
    [InlineData(500, true, DeliveryOutcome.NotSent)]
    [InlineData(504, false, DeliveryOutcome.Unconfirmed)]
    [InlineData(503, false, DeliveryOutcome.NotSent)]
    public async Task After_a_failure_of_its_own_it_is_sent_again_only_where_a_second_one_is_known(int status, bool knowsSecondOnes, DeliveryOutcome outcome)
    {
        await using var site = FakeSite.Writing((stream, cancellationToken) => stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Some\r\nContent-Length: 0\r\n\r\n"), cancellationToken).AsTask());

        Assert.Equal(outcome, (await SendAsync(site, "{}"u8.ToArray(), WebhookSignature.NewSecret(), knowsSecondOnes)).Outcome);
    }

    [Theory]
    [InlineData("https://hooks.example.org/x", null)]
    [InlineData("http://hooks.example.org/x", "https://")]
    [InlineData("http://127.0.0.1:5099/x", null)]
    [InlineData("http://127.0.0.1:5098/x", "https://")]
    [InlineData("http://localhost:5099/x", "https://")]
    [InlineData("ftp://hooks.example.org/x", "begins with")]
    [InlineData("https://me:hush@hooks.example.org/x", "name or password")]
    [InlineData("", "empty")]
    public void Only_https_is_told_but_for_what_the_operator_has_opened(string address, string? words)
    {
        Assert.True(AllowedAddresses.TryRead("127.0.0.1:5099", out var allowed, out _));
        using var door = new OutboundDoor(allowed, TimeProvider.System);

        var wrong = new WebhookSender(door, allowed, TimeProvider.System).Wrong(address);

        Assert.True(words is null ? wrong is null : wrong?.Contains(words, StringComparison.Ordinal) == true, wrong);
    }

    [Fact]
    public async Task An_https_address_that_leads_into_this_network_is_refused()
    {
        using var door = SomeDoor.Closed(SomeDoor.Always("10.0.0.7"));

        var answer = await new WebhookSender(door, AllowedAddresses.None, TimeProvider.System).SendAsync("https://hooks.example.org/x", Id, "{}"u8.ToArray(), WebhookSignature.NewSecret(), true, default);

        Assert.Equal(DeliveryOutcome.Refused, answer.Outcome);
    }

    private static async Task<DeliveryAnswer> SendAsync(FakeSite site, byte[] body, string secret, bool knowsSecondOnes = true)
    {
        Assert.True(AllowedAddresses.TryRead($"127.0.0.1:{site.Port}", out var allowed, out _));
        using var door = SomeDoor.To(site);
        return await new WebhookSender(door, allowed, FakeClock.At(SomeDoor.Now)).SendAsync($"{site.Address}/hook", Id, body, secret, knowsSecondOnes, default);
    }
}
