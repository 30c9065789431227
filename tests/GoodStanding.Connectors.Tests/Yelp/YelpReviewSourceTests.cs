namespace GoodStanding.Connectors.Tests.Yelp;

public sealed class YelpReviewSourceTests
{
    [Fact]
    public async Task The_numbers_and_the_beginnings_of_three_reviews_are_read()
    {
        await using var fake = SomeSource.Answering("yelp", FakeReply.File("yelp", "reviews.json"));

        var answer = await SomeSource.AskAsync("yelp", fake);

        Assert.Equal(SourceOutcome.Read, answer.Outcome);
        Assert.Equal((4.5m, 57), (answer.Rating!.Rating.Value, answer.Rating.ReviewCount));
        Assert.Equal([("y3", true), ("y2", false), ("y1", false)], answer.Reviews.Select(review => (review.Id, review.IsExcerpt)));
        Assert.All(answer.Reviews, review => Assert.Equal("hollow-lane-dental-ashby", review.Listing));
        Assert.False(answer.IsFullSighting);
    }

    [Fact]
    public async Task The_key_goes_in_a_header_and_never_in_an_address()
    {
        await using var fake = SomeSource.Answering("yelp", FakeReply.File("yelp", "reviews.json"));

        await SomeSource.AskAsync("yelp", fake);

        Assert.Equal(["/v3/businesses/hollow-lane-dental-ashby", "/v3/businesses/hollow-lane-dental-ashby/reviews?sort_by=newest"], fake.Asked.Select(question => question.Target));
        Assert.All(fake.Asked, question => Assert.Equal("Bearer " + SomeSource.Key, question.Header("Authorization")));
    }

    [Fact]
    public async Task A_key_that_reaches_the_numbers_alone_gives_the_numbers()
    {
        await using var fake = SomeSource.Answering("yelp", FakeReply.File("yelp", "403.json", 403));

        var answer = await SomeSource.AskAsync("yelp", fake);

        Assert.Equal(SourceOutcome.Blocked, answer.Outcome);
        Assert.Equal(57, answer.Rating!.ReviewCount);
    }

    [Fact]
    public async Task A_business_without_reviews_has_no_rating()
    {
        await using var fake = FakeSite.Answering(question => FakeReply.File("yelp", question.Target.Contains("/reviews", StringComparison.Ordinal) ? "none.json" : "business-none.json"));

        var answer = await SomeSource.AskAsync("yelp", fake);

        Assert.Equal((SourceOutcome.Read, null), (answer.Outcome, answer.Rating));
    }

    [Theory]
    [InlineData("café-praxis", "/v3/businesses/caf%C3%A9-praxis")]
    [InlineData("a/../../b?c#d", "/v3/businesses/a%2F..%2F..%2Fb%3Fc%23d")]
    public async Task A_name_stays_one_part_of_the_address(string key, string target)
    {
        await using var fake = FakeSite.Answering(FakeReply.File("yelp", "404.json", 404));

        await SomeSource.AskAsync("yelp", fake, SomeSource.Question("yelp") with { Key = key });

        Assert.Equal(target, fake.Asked.Single().Target);
    }
}
