using System.Globalization;

namespace GoodStanding.Connectors.Tests.Trustpilot;

public sealed class TrustpilotReviewSourceTests
{
    [Fact]
    public async Task The_reviews_of_a_domain_are_read_with_its_rating()
    {
        await using var fake = SomeSource.Answering("trustpilot", FakeReply.File("trustpilot", "reviews.json"));

        var answer = await SomeSource.AskAsync("trustpilot", fake);

        Assert.Equal(SourceOutcome.Read, answer.Outcome);
        Assert.Equal(["t3", "t2", "t1"], answer.Reviews.Select(review => review.Id));
        Assert.Equal((4.1m, 3), (answer.Rating!.Rating.Value, answer.Rating.RatingCount));
        Assert.True(answer.IsFullSighting);
        Assert.Equal(["/v1/business-units/find?name=hollow-lane.example", "/v1/business-units/507f191e810c19729de860ea/reviews?page=1&perPage=100&orderBy=createdat.desc"], fake.Asked.Select(question => question.Target));
        Assert.All(fake.Asked, question => Assert.Equal(SomeSource.Key, question.Header("apikey")));
    }

    [Theory]
    [InlineData(100, 2)]
    [InlineData(250, 3)]
    public async Task Pages_are_asked_for_until_one_is_not_full(int count, int pages)
    {
        await using var fake = FakeSite.Answering(question => question.Target.Contains("/find", StringComparison.Ordinal) ? FakeReply.File("trustpilot", "unit.json") : Page(question.Target, count));

        var answer = await SomeSource.AskAsync("trustpilot", fake);

        Assert.Equal((count, true), (answer.Reviews.Count, answer.IsFullSighting));
        Assert.Equal(pages + 1, fake.Asked.Count);
    }

    private static FakeReply Page(string target, int count)
    {
        var page = int.Parse(target.Split("page=")[1].Split('&')[0], CultureInfo.InvariantCulture);
        var reviews = Enumerable.Range(1, count).Skip((page - 1) * 100).Take(100)
            .Select(at => $$"""{"id":"t{{at}}","consumer":{"displayName":"Reviewer {{at}}"},"stars":4,"text":"Good, number {{at}}.","createdAt":"2026-10-01T00:00:00Z"}""");
        return FakeReply.Json($$"""{"reviews":[{{string.Join(',', reviews)}}]}""");
    }
}
