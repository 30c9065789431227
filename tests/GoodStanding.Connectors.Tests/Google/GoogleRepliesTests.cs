using GoodStanding.Connectors.Door;
using GoodStanding.Connectors.Google;

namespace GoodStanding.Connectors.Tests.Google;

public sealed class GoogleRepliesTests
{
    private const string Review = "accounts/100/locations/200/reviews/r4";

    [Fact]
    public async Task A_reply_is_put_under_its_review()
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", "reply.json"));

        var asked = await PutAsync(fake, Review, "We aim to \"start\" on time.\nPlease telephone us.");

        Assert.Equal((SourceOutcome.Read, "We aim to start every visit on time. Please telephone us."), (asked.Outcome, asked.Value));
        var put = fake.Asked.Last();
        Assert.Equal(("PUT", $"/v4/{Review}/reply", "Bearer invented-access"), (put.Method, put.Target, put.Header("Authorization")));
        Assert.Equal("We aim to \"start\" on time.\nPlease telephone us.", System.Text.Json.JsonDocument.Parse(put.Body).RootElement.GetProperty("comment").GetString());
    }

    [Fact]
    public async Task A_reply_is_taken_away()
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", "none.json"));
        using var door = SomeDoor.To(fake);

        var asked = await new GoogleReplies(door, SomeSource.At(fake)).DeleteAsync(SomeSource.Grant, Review, default);

        Assert.Equal(SourceOutcome.Read, asked.Outcome);
        Assert.Equal(("DELETE", $"/v4/{Review}/reply"), (fake.Asked.Last().Method, fake.Asked.Last().Target));
    }

    [Theory]
    [InlineData(Review, "")]
    [InlineData(Review, " ")]
    [InlineData("r4", "Thank you.")]
    [InlineData("accounts/100/locations/200/reviews/../r4", "Thank you.")]
    [InlineData("accounts/100/locations/200/reviews/r4/reply?x=", "Thank you.")]
    public async Task What_is_no_reply_or_no_review_is_not_sent(string review, string words)
    {
        await using var fake = FakeSite.Answering(FakeReply.Json("{}"));

        Assert.Equal(SourceOutcome.Blocked, (await PutAsync(fake, review, words)).Outcome);
        Assert.Empty(fake.Asked);
    }

    [Theory]
    [InlineData('a', 4096, true)]
    [InlineData('a', 4097, false)]
    [InlineData('é', 2048, true)]
    [InlineData('é', 2049, false)]
    public async Task The_limit_is_in_bytes(char letter, int count, bool isSent)
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", "reply.json"));

        Assert.Equal(isSent ? SourceOutcome.Read : SourceOutcome.Blocked, (await PutAsync(fake, Review, new(letter, count))).Outcome);
    }

    [Fact]
    public async Task A_reply_of_which_nothing_was_heard_may_be_there()
    {
        await using var fake = FakeSite.Writing(async (question, stream, cancellationToken) =>
        {
            if (question.Target == "/token")
                await stream.WriteAsync(FakeReply.File("google", "token.json").ToBytes(), cancellationToken);
            else
                await Task.Delay(Timeout.Infinite, cancellationToken);
        });

        var asked = await PutAsync(fake, Review, "Thank you.", new() { Time = TimeSpan.FromSeconds(2) });

        Assert.Equal((SourceOutcome.Failed, "Google did not say whether it took the reply: look at the review there before you send it again."), (asked.Outcome, asked.Reason));
    }

    [Theory]
    [InlineData("401.json", 401, SourceOutcome.Blocked)]
    [InlineData("404.json", 404, SourceOutcome.Blocked)]
    [InlineData("500.json", 500, SourceOutcome.Failed)]
    [InlineData("changed.json", 200, SourceOutcome.Changed)]
    public async Task A_reply_that_was_not_taken_is_told(string name, int status, SourceOutcome outcome)
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", name, status));

        Assert.Equal(outcome, (await PutAsync(fake, Review, "Thank you.")).Outcome);
    }

    private static async Task<Asked<string>> PutAsync(FakeSite fake, string review, string words, DoorLimits? limits = null)
    {
        using var door = SomeDoor.To(fake, limits);
        return await new GoogleReplies(door, SomeSource.At(fake)).PutAsync(SomeSource.Grant, review, words, default);
    }
}
