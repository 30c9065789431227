using GoodStanding.Connectors.Feeds;

namespace GoodStanding.Connectors.Tests.Feeds;

public sealed class FeedSourceTests
{
    [Fact]
    public async Task A_feed_is_sent_again_only_when_it_has_changed()
    {
        await using var fake = FakeSite.Answering(question => question.Header("If-None-Match") == "\"1\"" ? new(304, []) : FakeReply.File("feeds", "alert.xml", headers: ("ETag", "\"1\"")));
        using var door = SomeDoor.To(fake);
        var source = new FeedSource(door);

        var first = await source.AskAsync(fake.Address, null, default);
        var second = await source.AskAsync(fake.Address, first.Validator, default);

        Assert.Equal((SourceOutcome.Read, 2), (first.Outcome, first.Value!.Entries.Count));
        Assert.Equal((SourceOutcome.Unchanged, null, first.Validator), (second.Outcome, second.Value, second.Validator));
    }

    [Theory]
    [InlineData("empty.xml", 401, SourceOutcome.Blocked)]
    [InlineData("empty.xml", 403, SourceOutcome.Blocked)]
    [InlineData("empty.xml", 404, SourceOutcome.Changed)]
    [InlineData("empty.xml", 410, SourceOutcome.Changed)]
    [InlineData("empty.xml", 429, SourceOutcome.Blocked)]
    [InlineData("empty.xml", 503, SourceOutcome.Failed)]
    [InlineData("sign-in.html", 200, SourceOutcome.Changed)]
    [InlineData("dtd.xml", 200, SourceOutcome.Changed)]
    public async Task A_setback_is_not_an_empty_feed(string name, int status, SourceOutcome outcome)
    {
        await using var fake = FakeSite.Answering(FakeReply.File("feeds", name, status, ("Retry-After", "60")));
        using var door = SomeDoor.To(fake);

        var asked = await new FeedSource(door).AskAsync(fake.Address, null, default);

        Assert.Equal((outcome, null), (asked.Outcome, asked.Value));
        Assert.EndsWith(".", asked.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.example/alerts")]
    [InlineData("feed://feed.example/alerts")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public async Task What_is_no_address_is_told_and_not_asked(string address)
    {
        using var door = SomeDoor.Closed();

        Assert.Equal(SourceOutcome.Blocked, (await new FeedSource(door).AskAsync(address, null, default)).Outcome);
    }

    [Fact]
    public async Task A_feed_in_this_network_is_not_asked()
    {
        await using var fake = FakeSite.Answering(FakeReply.File("feeds", "alert.xml"));
        using var door = SomeDoor.Closed();

        Assert.Equal(SourceOutcome.Failed, (await new FeedSource(door).AskAsync(fake.Address, null, default)).Outcome);
        Assert.Empty(fake.Asked);
    }
}
