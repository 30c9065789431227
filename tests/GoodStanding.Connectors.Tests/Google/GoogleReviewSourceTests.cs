namespace GoodStanding.Connectors.Tests.Google;

public sealed class GoogleReviewSourceTests
{
    [Fact]
    public async Task All_pages_of_a_listing_are_read_and_a_review_on_two_pages_once()
    {
        await using var fake = Pages("page-2.json");

        var answer = await SomeSource.AskAsync("google", fake);

        Assert.Equal(SourceOutcome.Read, answer.Outcome);
        Assert.Equal(["r5", "r4", "r3", "r2", "r1"], answer.Reviews.Select(review => review.Id));
        Assert.True(answer.IsFullSighting);
        Assert.Equal((3.8m, 5), (answer.Rating!.Rating.Value, answer.Rating.RatingCount));
        Assert.All(answer.Reviews, review => Assert.Equal(("google", "accounts/100/locations/200"), (review.Site, review.Listing)));
        Assert.Equal("We aim to start every visit on time. Please telephone us.", answer.Reviews[1].OwnerReply!.Text);
        Assert.Equal("", answer.Reviews[2].ReviewBody);
    }

    [Fact]
    public async Task Pages_are_asked_for_with_a_token_that_is_drawn_first()
    {
        await using var fake = Pages("page-2.json");

        await SomeSource.AskAsync("google", fake);

        Assert.Equal(["/token", "/v4/accounts/100/locations/200/reviews?pageSize=50&orderBy=updateTime%20desc", "/v4/accounts/100/locations/200/reviews?pageSize=50&orderBy=updateTime%20desc&pageToken=page%20two%2F%2B%3D"],
            fake.Asked.Select(question => question.Target));
        Assert.Equal("grant_type=refresh_token&refresh_token=invented-refresh&client_id=invented-client&client_secret=invented-client-secret", fake.Asked.First().Body);
        Assert.All(fake.Asked.Skip(1), question => Assert.Equal("Bearer invented-access", question.Header("Authorization")));
    }

    [Theory]
    [InlineData("500.json", 500, SourceOutcome.Failed)]
    [InlineData("429.json", 429, SourceOutcome.Blocked)]
    [InlineData("changed.json", 200, SourceOutcome.Changed)]
    [InlineData("changed-inside.json", 200, SourceOutcome.Changed)]
    public async Task What_was_read_before_a_later_page_failed_is_kept_and_nothing_has_vanished(string second, int status, SourceOutcome outcome)
    {
        await using var fake = Pages(second, status);

        var answer = await SomeSource.AskAsync("google", fake);

        Assert.Equal(outcome, answer.Outcome);
        Assert.Equal(["r5", "r4", "r3"], answer.Reviews.Select(review => review.Id));
        Assert.False(answer.IsFullSighting);
        Assert.NotNull(answer.Reason);
    }

    [Theory]
    [InlineData("short.json")]
    [InlineData("part-broken.json")]
    public async Task A_list_that_is_much_shorter_than_its_count_or_half_broken_is_no_full_sighting(string name)
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", name));

        var answer = await SomeSource.AskAsync("google", fake);

        Assert.Equal(SourceOutcome.Read, answer.Outcome);
        Assert.Single(answer.Reviews);
        Assert.False(answer.IsFullSighting);
    }

    [Fact]
    public async Task A_listing_whose_last_review_is_gone_is_seen_in_full()
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", "none-any-more.json"));

        var answer = await SomeSource.AskAsync("google", fake);

        Assert.Equal((SourceOutcome.Read, true, 0), (answer.Outcome, answer.IsFullSighting, answer.Reviews.Count));
    }

    [Theory]
    [InlineData("invalid-grant.json", 400, "The grant has ended or was withdrawn: connect Google once more.")]
    [InlineData("invalid-client.json", 401, "Google does not know the client, or its secret is another: look at both in the Google Cloud console.")]
    public async Task A_grant_that_has_ended_says_what_to_do(string name, int status, string reason)
    {
        await using var fake = FakeSite.Answering(FakeReply.File("google", name, status));

        var answer = await SomeSource.AskAsync("google", fake);

        Assert.Equal((SourceOutcome.Blocked, reason), (answer.Outcome, answer.Reason));
    }

    [Fact]
    public async Task Pages_without_an_end_come_to_one()
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", "page-1.json"));

        var answer = await SomeSource.AskAsync("google", fake);

        Assert.Equal((SourceOutcome.Read, false, 3), (answer.Outcome, answer.IsFullSighting, answer.Reviews.Count));
        Assert.Equal(401, fake.Asked.Count);
    }

    private static FakeSite Pages(string second, int status = 200) => FakeSite.Answering(question =>
        question.Target == "/token" ? FakeReply.File("google", "token.json")
        : question.Target.Contains("pageToken", StringComparison.Ordinal) ? FakeReply.File("google", second, status)
        : FakeReply.File("google", "page-1.json"));
}
