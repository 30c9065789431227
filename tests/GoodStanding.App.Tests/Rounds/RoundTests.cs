using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class RoundTests
{
    [Theory]
    [EveryDatabase]
    public async Task A_round_holds_what_is_news_urgent_first_and_ends(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Some.SeenReview("Kind.", "a", 5), Some.SeenReview("Known.", "b", 1), Some.SeenReview("A threat.", "c", 4), Some.SeenReview("Long wait.", "d", 2));
        var known = (await rounds.ReadAsync())[1];
        await rounds.Practice.DoAsync(db => new HandleReview(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, known.Id, known.Version, HandlingState.Watching), default));

        var started = await StartAsync(rounds);

        Assert.Equal((3, 0, 0), (started.Count, started.Position, started.Waiting));
        var shown = (await ShowAsync(rounds, started.RoundId!.Value)).Round!;
        Assert.Equal(["A threat.", "Long wait.", "Kind."], shown.Reviews.Select(review => review.Words));
        Assert.False((await StepAsync(rounds, started.RoundId.Value, 2)).IsFinished);
        Assert.True((await StepAsync(rounds, started.RoundId.Value, 3)).IsFinished);
        Assert.Equal((1, rounds.Practice.Clock.GetUtcNow()), ((await ShowAsync(rounds, started.RoundId.Value)).Round!.Streak, (await ShowAsync(rounds, started.RoundId.Value)).Round!.Round.FinishedAt));
        Assert.Equal(RefusalKind.Invalid, (await StepAsync(rounds, started.RoundId.Value, 4)).Refusal?.Kind);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_round_that_was_left_goes_on_where_it_stopped(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(TestRounds.Many(50));
        var started = await StartAsync(rounds);
        await StepAsync(rounds, started.RoundId!.Value, 7);
        await rounds.ImportAsync(Some.SeenReview("Later.", "later"));

        var again = await StartAsync(rounds);

        Assert.Equal((StartRound.Most, 10), (started.Count, started.Waiting));
        Assert.Equal((started.RoundId, StartRound.Most, 7, 11), (again.RoundId, again.Count, again.Position, again.Waiting));
        rounds.Practice.Clock.Advance(hours: 24 * 8);
        Assert.NotEqual(started.RoundId, (await StartAsync(rounds)).RoundId);
    }

    [Fact]
    public async Task Another_members_round_is_not_hers()
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(Some.SeenReview());
        var started = await StartAsync(rounds);

        var result = await rounds.Practice.DoAsync(db => new ShowRound(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Clinician.Id, started.RoundId!.Value), default));

        Assert.Equal(Refusal.NotFound, result.Refusal);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_settled_backlog_leaves_what_is_recent_or_urgent(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var old = Some.Time.AddYears(-2);
        await rounds.ImportAsync([Some.SeenReview("Old.", "a", published: old), Some.SeenReview("An old threat.", "b", published: old), .. TestRounds.Many(StartRound.Most)]);

        var result = await rounds.Practice.DoAsync(db => new SettleBacklog(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Clinician.Id), default));

        Assert.Equal(1, result.Settled);
        var started = await StartAsync(rounds);
        Assert.Equal((StartRound.Most, 1), (started.Count, started.Waiting));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("2026-11-24", 1)]
    [InlineData("2026-11-16", 1)]
    [InlineData("2026-11-15", 0)]
    [InlineData("2026-11-24 2026-11-17 2026-11-18 2026-11-10", 3)]
    [InlineData("2026-11-24 2026-11-10", 1)]
    public void A_streak_counts_weeks_on_end(string days, int streak)
    {
        var finished = days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd"), new(12, 0), TimeSpan.Zero));

        Assert.Equal(streak, Streak.Of(finished, Some.Time, TimeZoneInfo.Utc));
    }

    private static Task<StartRound.Result> StartAsync(TestRounds rounds) =>
        rounds.Practice.DoAsync(db => new StartRound(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default));

    private static Task<ShowRound.Result> ShowAsync(TestRounds rounds, Guid id) =>
        rounds.Practice.DoAsync(db => new ShowRound(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, id), default));

    private static Task<StepRound.Result> StepAsync(TestRounds rounds, Guid id, int position) =>
        rounds.Practice.DoAsync(db => new StepRound(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, id, position), default));
}
