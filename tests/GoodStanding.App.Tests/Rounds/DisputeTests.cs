using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class DisputeTests
{
    private const string Clear = "It does not describe the writer's own experience.";

    [Theory]
    [EveryDatabase]
    public async Task A_dispute_is_followed_from_notice_to_outcome(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var id = await FileAsync(rounds);

        Assert.Equal(DisputeState.Evidence, await MoveAsync(rounds, id, 1, DisputeAct.Prepare, flagText: Clear, ground: RemovalGround.Fake));
        Assert.Equal(DisputeState.Flagged, await MoveAsync(rounds, id, 2, DisputeAct.Flag));
        Assert.Equal(DisputeState.Waiting, await MoveAsync(rounds, id, 3, DisputeAct.Wait, reference: "case 17"));
        Assert.Equal(DisputeState.Removed, await MoveAsync(rounds, id, 4, DisputeAct.RecordRemoved));
        Assert.Equal(DisputeState.Closed, await MoveAsync(rounds, id, 5, DisputeAct.Close, note: "Done."));

        var shown = (await rounds.Practice.DoAsync(db => new ShowDispute(db).RunAsync(new(rounds.Practice.Owner.Id, id), default))).Dispute!;
        Assert.Equal((RemovalGround.Fake, Clear, "case 17"), (shown.Dispute.Ground, shown.Dispute.FlagText, shown.Dispute.SiteReference));
        Assert.Equal((DisputeState.Removed, null), (shown.Dispute.Outcome, shown.Dispute.NextCheckAt));
        Assert.Equal([DisputeAct.Notice, DisputeAct.Prepare, DisputeAct.Flag, DisputeAct.Wait, DisputeAct.RecordRemoved, DisputeAct.Close], shown.Dispute.Events.Select(line => line.Act));
        Assert.Equal("Done.", shown.Dispute.Events[^1].Note);
        Assert.Empty(shown.Acts);
        var outcome = Assert.Single((await rounds.Practice.DoAsync(db => new ReadDisputeOutcomes(db).RunAsync(new(rounds.Practice.Owner.Id), default))).Lines);
        Assert.Equal(("google", RemovalGround.Fake, 1, 1, null), (outcome.SiteId, outcome.Ground, outcome.Decided, outcome.Removed, outcome.Rate));
    }

    [Theory]
    [EveryDatabase]
    public async Task It_is_due_when_the_sites_clock_has_run_out(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var id = await FileAsync(rounds);
        await MoveAsync(rounds, id, 1, DisputeAct.Prepare, flagText: Clear);
        await MoveAsync(rounds, id, 2, DisputeAct.Flag); // On a Tuesday; Google takes three working days.
        rounds.Practice.Clock.Advance(hours: 71);
        Assert.Empty(await DueAsync(rounds));
        rounds.Practice.Clock.Advance(hours: 1);

        Assert.Equal(id, Assert.Single(await DueAsync(rounds)).Id);
    }

    [Fact]
    public async Task A_second_dispute_waits_for_the_end_of_the_first()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var id = await FileAsync(rounds);
        var review = (await rounds.ReadAsync())[0].Id;

        var second = await rounds.Practice.DoAsync(db => new FileDispute(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review, RemovalGround.Hate), default));
        await MoveAsync(rounds, id, 1, DisputeAct.Close);
        var third = await rounds.Practice.DoAsync(db => new FileDispute(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review, RemovalGround.Hate), default));

        Assert.Equal(RefusalKind.NotNow, second.Refusal?.Kind);
        Assert.Null(third.Refusal);
    }

    [Theory]
    [EveryDatabase]
    public async Task Of_many_who_file_at_once_one_files_and_the_review_is_watched(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Some.SeenReview());
        var review = (await rounds.ReadAsync())[0].Id;

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
            rounds.Practice.DoAsync(db => new FileDispute(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review, RemovalGround.Hate), default)))));

        Assert.Single(results, result => result.Refusal is null);
        Assert.Equal(HandlingState.Watching, (await rounds.ReadAsync())[0].Handling);
    }

    [Fact]
    public async Task Of_two_who_move_it_at_once_one_is_told_and_a_step_too_far_is_refused()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var id = await FileAsync(rounds);
        await MoveAsync(rounds, id, 1, DisputeAct.Prepare);

        var late = await rounds.Practice.DoAsync(db => new MoveDispute(db, Screener.Fast, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, id, 1, DisputeAct.Flag), default));
        var far = await rounds.Practice.DoAsync(db => new MoveDispute(db, Screener.Fast, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, id, 2, DisputeAct.RecordRemoved), default));

        Assert.Equal((RefusalKind.Changed, RefusalKind.NotNow), (late.Refusal?.Kind, far.Refusal?.Kind));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("It says [what it says].")]
    [InlineData("Maria Lopez never paid her bill and was discharged from our practice in May.")]
    public async Task Words_that_do_not_pass_are_not_reported_whoever_asks(string? words)
    {
        await using var rounds = await TestRounds.MakeAsync();
        var id = await FileAsync(rounds);
        await MoveAsync(rounds, id, 1, DisputeAct.Prepare, flagText: words);

        var flagged = await rounds.Practice.DoAsync(db => new MoveDispute(db, Screener.Fast, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, id, 2, DisputeAct.Flag), default));

        Assert.Equal(RefusalKind.NotNow, flagged.Refusal?.Kind);
    }

    [Fact]
    public async Task A_ground_that_the_site_lacks_is_refused()
    {
        var lacking = Enum.GetValues<RemovalGround>().Except(ReviewSites.Find("google")!.Grounds.Select(ground => ground.Ground)).First();
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(Some.SeenReview());
        var review = (await rounds.ReadAsync())[0].Id;

        var filed = await rounds.Practice.DoAsync(db => new FileDispute(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review, lacking), default));

        Assert.Equal(RefusalKind.Invalid, filed.Refusal?.Kind);
        Assert.Equal(HandlingState.New, (await rounds.ReadAsync())[0].Handling);
    }

    private static async Task<Guid> FileAsync(TestRounds rounds)
    {
        await rounds.ImportAsync(Some.SeenReview("Never been there, still bad.", stars: 1));
        var review = (await rounds.ReadAsync())[0].Id;
        return (await rounds.Practice.DoAsync(db => new FileDispute(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review, RemovalGround.NotPatient), default))).DisputeId!.Value;
    }

    private static async Task<DisputeState?> MoveAsync(
        TestRounds rounds, Guid id, int version, DisputeAct act, string? note = null, string? flagText = null, RemovalGround? ground = null, string? reference = null)
    {
        var result = await rounds.Practice.DoAsync(db => new MoveDispute(db, Screener.Fast, rounds.Practice.Clock).RunAsync(
            new(rounds.Practice.Clinician.Id, id, version, act, note, flagText, ground, reference), default));
        Assert.Null(result.Refusal);
        return result.State;
    }

    private static async Task<IReadOnlyList<Dispute>> DueAsync(TestRounds rounds) =>
        (await rounds.Practice.DoAsync(db => new ListDisputes(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, OnlyDue: true), default))).Disputes;
}
