using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class ReviewDaysTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    // Days without a time are midnight UTC and mean that very day; the others are moments.
    [Theory]
    [EveryDatabase]
    public async Task A_day_holds_what_its_site_dated_so_and_what_was_written_on_it_where_the_reader_is(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(
            On("a", "2026-11-09T00:00Z"), On("b", "2026-11-10T00:00Z"), On("c", "2026-11-11T00:00Z"),
            On("d", "2026-11-10T04:59Z"), On("e", "2026-11-10T05:00Z"), On("f", "2026-11-11T04:59Z"), On("g", "2026-11-11T05:00Z"), On("h", "2026-11-09T15:00Z"));

        async Task<string> Of(DateOnly? from, DateOnly? to, TimeZoneInfo zone) =>
            string.Concat((await rounds.ListAsync(filter: new(Days: new(from, to, zone)))).Lines.Select(line => line.Opening[0]).Order());

        DateOnly day = new(2026, 11, 10);
        Assert.Equal("bef", await Of(day, day, NewYork));
        Assert.Equal("bdeh", await Of(day, day, Tokyo));
        Assert.Equal("bde", await Of(day, day, TimeZoneInfo.Utc));
        Assert.Equal("bcefg", await Of(day, null, NewYork));
        Assert.Equal("adh", await Of(null, day.AddDays(-1), NewYork));
        Assert.Equal("abcdefgh", await Of(DateOnly.MinValue, DateOnly.MaxValue, Tokyo));
    }

    [Theory]
    [EveryDatabase]
    public async Task Days_work_with_words_and_with_pages(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(TestRounds.Many(230));
        var filter = new ReviewFilter(Days: new(new(2026, 8, 1), new(2026, 10, 31), NewYork));
        var expected = (await rounds.ReadAsync()).Where(review => review.DatedAt >= At("2026-08-01T04:00Z") && review.DatedAt < At("2026-11-01T04:00Z")).Select(review => review.Id).ToHashSet();

        var listed = await AllAsync(after => rounds.ListAsync(filter: filter, after: after));
        var found = await AllAsync(async after =>
            (await rounds.Practice.DoAsync(db => new SearchReviews(db).RunAsync(new(rounds.Practice.Owner.Id, "number many", filter, after), default))).Page);

        Assert.True(expected.Count > ReviewPage.Size);
        Assert.Equal(expected, listed.ToHashSet());
        Assert.Equal(listed, found);
        Assert.Equal(expected.Count, listed.Count);
    }

    private static async Task<List<Guid>> AllAsync(Func<ReviewPlace?, Task<ReviewPage>> read)
    {
        var all = new List<Guid>();
        ReviewPlace? after = null;
        do
        {
            var page = await read(after);
            all.AddRange(page.Lines.Select(line => line.Id));
            after = page.Next;
        }
        while (after is not null);
        return all;
    }

    private static Review On(string id, string time) => Some.SeenReview($"{id} it was.", id, published: At(time));

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
}
