using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests.Door;

/// <summary>How a good guest asks.</summary>
public sealed class PoliteTests
{
    [Fact]
    public async Task It_says_who_it_is_and_nothing_more()
    {
        await using var site = FakeSite.Answering(FakeReply.Json("{}", headers: ("Set-Cookie", "a=b")));
        using var door = SomeDoor.To(site);

        await door.AskAsync(new(site.Address), default);
        await door.AskAsync(new(site.Address), default);

        Assert.StartsWith("GoodStanding/", site.Asked.Last().Header("User-Agent"), StringComparison.Ordinal);
        Assert.Equal(["Accept-Encoding", "Host", "User-Agent"], site.Asked.Last().Headers.Keys.Order());
    }

    [Fact]
    public async Task One_request_at_a_time_goes_to_a_host()
    {
        var (now, most) = (0, 0);
        await using var site = FakeSite.Writing(async (stream, cancellationToken) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(15, cancellationToken);
            Interlocked.Decrement(ref now);
            await stream.WriteAsync(FakeReply.Json("{}").ToBytes(), cancellationToken);
        });
        using var door = SomeDoor.To(site);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => door.AskAsync(new(site.Address), default)));

        Assert.All(answers, answer => Assert.True(answer.IsOk));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_slow_host_keeps_nobody_from_another_one()
    {
        await using var slow = FakeSite.Writing(async (_, cancellationToken) => await Task.Delay(Timeout.Infinite, cancellationToken));
        await using var quick = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.To([slow, quick], resolve: SomeDoor.Always("127.0.0.1"));
        using var patience = new CancellationTokenSource();

        var waiting = door.AskAsync(new($"http://slow.example:{slow.Port}/"), patience.Token);
        var answer = await door.AskAsync(new($"http://quick.example:{quick.Port}/"), default);
        await patience.CancelAsync();

        Assert.True(answer.IsOk);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Whoever_stops_waiting_is_let_go()
    {
        await using var site = FakeSite.Writing(async (_, cancellationToken) => await Task.Delay(Timeout.Infinite, cancellationToken));
        using var door = SomeDoor.To(site);
        using var patience = new CancellationTokenSource(100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => door.AskAsync(new(site.Address), patience.Token));
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("Mon, 30 Nov 2026 12:10:00 GMT", 600)]
    [InlineData("Mon, 30 Nov 2026 11:00:00 GMT", 0)]
    [InlineData("Fri, 31 Dec 2027 00:00:00 GMT", 86400)]
    [InlineData("999999", 86400)]
    [InlineData("99999999999999999999", 86400)]
    public async Task How_long_a_site_wants_to_be_left_alone_is_read(string header, int seconds)
    {
        await using var site = FakeSite.Answering(FakeReply.Json("{}", 429, ("Retry-After", header)));
        using var door = SomeDoor.To(site);

        Assert.Equal(TimeSpan.FromSeconds(seconds), (await door.AskAsync(new(site.Address), default)).RetryAfter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("1.5")]
    public async Task A_wish_that_cannot_be_read_is_none(string header)
    {
        await using var site = FakeSite.Answering(FakeReply.Json("{}", 503, ("Retry-After", header)));
        using var door = SomeDoor.To(site);

        Assert.Null((await door.AskAsync(new(site.Address), default)).RetryAfter);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var site = FakeSite.Answering(question => question.Header("If-None-Match") == "W/\"7\"" && question.Header("If-Modified-Since") == "Sun, 29 Nov 2026 08:00:00 GMT"
            ? new FakeReply(304, [])
            : FakeReply.Json("{}", headers: [("ETag", "W/\"7\""), ("Last-Modified", "Sun, 29 Nov 2026 08:00:00 GMT")]));
        using var door = SomeDoor.To(site);

        var first = await door.AskAsync(new(site.Address), default);
        var second = await door.AskAsync(new(site.Address) { Validator = first.Validator }, default);

        Assert.False(first.IsUnchanged);
        Assert.True(second.IsUnchanged);
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("\"a\"\nrubbish\nmore")]
    [InlineData("no tag\nno date")]
    [InlineData("\n")]
    public async Task A_validator_that_is_none_asks_for_everything(string validator)
    {
        await using var site = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.To(site);

        Assert.True((await door.AskAsync(new(site.Address) { Validator = validator }, default)).IsOk);
        Assert.Null(site.Asked.Single().Header("If-None-Match"));
        Assert.Null(site.Asked.Single().Header("If-Modified-Since"));
    }

    [Theory]
    [InlineData("key\r\nX-More: yes")]
    [InlineData("key\0")]
    [InlineData("kéy")]
    public async Task A_key_that_cannot_be_sent_is_told_and_not_sent(string key)
    {
        await using var site = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.To(site);

        var answer = await door.AskAsync(new(site.Address) { SecretHeaders = [("apikey", key)] }, default);

        Assert.Equal(DoorFailure.NotSendable, answer.Failure);
        Assert.Equal(0, site.Connections);
    }

    [Fact]
    public void A_request_and_an_answer_print_no_secret()
    {
        var request = new DoorRequest("https://example.com/?key=invented-3") { SecretHeaders = [("apikey", "invented-3")], Body = "invented-3"u8.ToArray(), Method = HttpMethod.Post };

        Assert.Equal("POST request", request.ToString());
        Assert.Equal("0", new DoorAnswer { Body = "invented-3"u8.ToArray() }.ToString());
    }
}
