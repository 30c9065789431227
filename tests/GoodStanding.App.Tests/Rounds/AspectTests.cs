using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class AspectTests
{
    [Theory]
    [EveryDatabase]
    public async Task Single_sides_are_kept_and_their_means_told_with_counts(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(
            Some.SeenReview("A.", "a", 4) with { Aspects = [new("staff", new(5)), new("punctuality", new(2)), new("off the scale", new(9))] },
            Some.SeenReview("B.", "b", 4) with { Aspects = [new("staff", new(3, 10, 0))] },
            Some.SeenReview("C.", "c", 4));

        var lines = (await ReadAsync(rounds)).Lines;

        Assert.Equal([("punctuality", 1, 2), ("staff", 2, 3.6)], lines.Select(line => (line.Aspect, line.Count, Math.Round(line.Mean, 3))));
        Assert.All(lines, line => Assert.True(line.IsInsufficient && line.Low <= line.Mean && line.Mean <= line.High));
        Assert.Equal([new("staff", new(3, 10, 0))], (await rounds.ReadAsync())[1].Aspects);
    }

    [Theory]
    [EveryDatabase]
    public async Task Sides_that_come_later_are_taken_and_are_no_news(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Some.SeenReview());
        var first = (await rounds.ReadAsync())[0];
        await rounds.Practice.DoAsync(db => new HandleReview(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, first.Id, first.Version, HandlingState.Done), default));

        var again = await rounds.ImportAsync(Some.SeenReview() with { Aspects = [new("staff", new(5))] });
        var without = await rounds.ImportAsync(Some.SeenReview());

        var kept = (await rounds.ReadAsync())[0];
        Assert.Equal((0, 1, 0, 1), (again.Edited, again.Unchanged, without.Edited, without.Unchanged));
        Assert.Equal(new AspectRating("staff", new(5)), Assert.Single(kept.Aspects));
        Assert.Equal(HandlingState.Done, kept.Handling);
    }

    private static Task<ReadAspects.Result> ReadAsync(TestRounds rounds) =>
        rounds.Practice.DoAsync(db => new ReadAspects(db).RunAsync(new(rounds.Practice.Owner.Id), default));
}
