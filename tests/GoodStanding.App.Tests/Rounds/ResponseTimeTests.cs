using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class ResponseTimeTests
{
    [Theory]
    [EveryDatabase]
    public async Task Times_are_known_where_review_and_answer_have_a_date_and_an_answer_was_right(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(
            Answered("A.", "a", new(2026, 9, 2), days: 1), Answered("B.", "b", new(2026, 9, 9), days: 4), Answered("C.", "c", new(2026, 10, 1), days: 10),
            Answered("A threat.", "d", new(2026, 9, 1), days: 3),
            Answered("Answered before it was written.", "e", new(2026, 9, 1), days: -3),
            Answered("No day.", "f", null, days: 2),
            Some.SeenReview("Nobody answered.", "g", 2));

        var times = await ReadAsync(rounds);

        Assert.Equal((6, 5), (times.Answerable, times.Answered));
        Assert.Equal([(9, 2, 2.5), (10, 1, 10d)], times.Lines.Select(line => (line.Month.Month, line.Days.Count, line.Days.Median)));
        Assert.Equal((3, 4d), (times.Days!.Count, times.Days.Median));
        Assert.Empty((await ReadAsync(rounds, site: "yelp")).Lines);
    }

    [Fact]
    public async Task A_therapists_reviews_are_in_no_figure_on_answers()
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(Answered("A.", "a", new(2026, 11, 2), days: 1));
        await rounds.Practice.DoAsync(async db =>
        {
            await db.EnterAsync(rounds.Practice.Owner.Id, default);
            return await db.Professionals.ExecuteUpdateAsync(set => set.SetProperty(each => each.Profession, Profession.Therapist));
        });

        var answers = await rounds.Practice.DoAsync(db => new ReadAnswers(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default));

        Assert.Null((await ReadAsync(rounds)).Days);
        Assert.Equal((0, 0), (answers.Answerable, answers.Answered));
    }

    [Fact]
    public async Task Four_stars_have_a_fortnight_and_three_a_week()
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(
            Answered("So so.", "a", new(2026, 11, 1), days: 10) with { Rating = new(4) },
            Answered("So so.", "b", new(2026, 11, 1), days: 10) with { Rating = new(3) });

        var answers = await rounds.Practice.DoAsync(db => new ReadAnswers(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default));

        Assert.Equal((2, 2, 1), (answers.Answerable, answers.Answered, answers.InTime));
    }

    private static Review Answered(string words, string id, DateOnly? on, int days)
    {
        var published = on is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : (DateTimeOffset?)null;
        return Some.SeenReview(words, id, 2) with { DatePublished = published, OwnerReply = new("Thank you.", (published ?? Some.Time).AddDays(days)) };
    }

    private static Task<ReadResponseTimes.Result> ReadAsync(TestRounds rounds, string? site = null) =>
        rounds.Practice.DoAsync(db => new ReadResponseTimes(db).RunAsync(new(rounds.Practice.Owner.Id, SiteId: site), default));
}
