using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class StoreReviewsTests
{
    [Fact]
    public async Task Reviews_of_a_known_listing_and_of_a_new_one_are_stored_and_the_second_time_adds_nothing()
    {
        await using var rounds = await TestRounds.MakeAsync();
        Review[] reviews = [At("google", "some-listing", "1"), At("yelp", "dr-some-springfield", "2"), At("yelp", "dr-some-springfield", "3")];

        var first = await StoreAsync(rounds, reviews);
        var second = await StoreAsync(rounds, reviews);

        Assert.Equal([("google", 1), ("yelp", 2)], first.Lines.Select(line => (line.SiteId, line.Taken.Added)));
        Assert.Equal([0, 0], second.Lines.Select(line => line.Taken.Added));
        Assert.Equal(3, (await rounds.ReadAsync()).Count);
    }

    [Fact]
    public async Task Reviews_whose_listing_nobody_says_are_counted_and_not_stored()
    {
        await using var rounds = await TestRounds.MakeAsync();

        var stored = await StoreAsync(rounds, [At("google", "", "1"), At("", "some-listing", "2"), At("google", "some-listing", "3")]);

        Assert.Equal(2, stored.Unplaced);
        Assert.Single(await rounds.ReadAsync());
    }

    [Theory]
    [InlineData("Dr Nobody", "No such professional")]
    [InlineData(null, "several professionals")]
    public async Task Whose_reviews_they_are_must_be_clear(string? name, string part)
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.Practice.DoAsync(db => new AddProfessional(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, "Dr Other", null), default));

        var stored = await StoreAsync(rounds, [At("google", "some-listing", "1")], name);

        Assert.Contains(part, stored.Refusal!.Sentence, StringComparison.Ordinal);
        Assert.Empty(await rounds.ReadAsync());
    }

    private static Review At(string site, string listing, string id) => new(site, listing, id, null, new Rating(4), $"Kind people, number {id}.", null);

    private static Task<StoreReviews.Result> StoreAsync(TestRounds rounds, Review[] reviews, string? professional = null) => rounds.Practice.DoAsync(db =>
        new StoreReviews(db, new FindListings(db), new AddListing(db, rounds.Practice.Clock), new ImportReviews(db, TestRounds.Triage, rounds.Practice.Clock))
            .RunAsync(new(reviews, null, professional), default));
}
