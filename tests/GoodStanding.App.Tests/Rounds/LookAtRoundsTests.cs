using GoodStanding.App.Check;
using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class LookAtRoundsTests
{
    [Theory]
    [EveryDatabase]
    public async Task What_waits_is_counted_and_what_cannot_wait_is_named(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Some.SeenReview("A threat.", "a", 1), Some.SeenReview("Long wait.", "b", 1), Some.SeenReview("Kind.", "c", 5));

        var looked = await LookAsync(rounds);

        Assert.Equal((3, 0, 4, null), (looked.Count, looked.Done, looked.Minutes, looked.OpenRoundId));
        Assert.Equal("A threat.", Assert.Single(looked.Urgent).Opening);
        Assert.Equal("Long wait.", Assert.Single(looked.OneStars).Opening);
        Assert.Empty(looked.Broken);
    }

    [Fact]
    public async Task Numbers_are_of_all_though_only_the_first_few_are_named()
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(Enumerable.Range(0, 7).Select(at => Some.SeenReview("Long wait.", $"r{at}", 1)));
        foreach (var review in await rounds.ReadAsync())
            await rounds.Practice.DoAsync(db => new FileDispute(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review.Id, RemovalGround.Fake), default));
        await rounds.Practice.DoAsync(async db =>
        {
            await db.EnterAsync(rounds.Practice.Owner.Id, default);
            return await db.Disputes.ExecuteUpdateAsync(set => set.SetProperty(dispute => dispute.NextCheckAt, rounds.Practice.Clock.GetUtcNow()));
        });
        await rounds.ImportAsync(TestRounds.Many(StartRound.Most + 30));

        var looked = await LookAsync(rounds);

        Assert.Equal((5, 7, 5, 7), (looked.Due.Count, looked.DueCount, looked.OneStars.Count, looked.OneStarCount));
        Assert.Equal(30, looked.Beyond);
    }

    [Fact]
    public async Task What_waits_beyond_a_round_that_was_left_is_what_it_does_not_hold()
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(TestRounds.Many(3));
        await rounds.Practice.DoAsync(db => new StartRound(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default));
        var first = (await rounds.ReadAsync())[0];
        await rounds.Practice.DoAsync(db => new HandleReview(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, first.Id, first.Version, HandlingState.Done), default));
        await rounds.ImportAsync(Some.SeenReview(id: "late"));

        var looked = await LookAsync(rounds);

        Assert.Equal((3, 3, 1), (looked.Count, looked.Waiting, looked.Beyond));
    }

    [Theory]
    [EveryDatabase]
    public async Task A_round_that_was_left_and_a_source_that_broke_are_told(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(TestRounds.Many(7));
        var owner = rounds.Practice.Owner.Id;
        var started = await rounds.Practice.DoAsync(db => new StartRound(db, rounds.Practice.Clock).RunAsync(new(owner), default));
        await rounds.Practice.DoAsync(db => new StepRound(db, rounds.Practice.Clock).RunAsync(new(owner, started.RoundId!.Value, 3), default));
        await rounds.Practice.DoAsync(db => new RecordSourceState(db).RunAsync(new(owner, rounds.ListingId, SourceState.Blocked), default));

        var looked = await LookAsync(rounds);

        Assert.Equal((started.RoundId, 7, 3, 5), (looked.OpenRoundId, looked.Count, looked.Done, looked.Minutes));
        Assert.Equal(rounds.ListingId, Assert.Single(looked.Broken).Id);
        rounds.Practice.Clock.Advance(hours: 24 * 20);
        Assert.Null((await LookAsync(rounds)).OpenRoundId);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_draft_of_an_answer_belongs_to_a_review_that_its_author_sees(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Some.SeenReview("Long wait.", "a", 2));
        var review = (await rounds.ReadAsync())[0].Id;
        var practice = rounds.Practice;
        var stranger = await practice.DoAsync(db => new KeepDraft(db, Screener.Fast, practice.Clock).RunAsync(
            new(practice.Owner.Id, Network.ReviewSite, PostContext.ReplyToReview, "Thank you.", AnsweredId: Guid.CreateVersion7(practice.Clock.GetUtcNow())), default));
        var kept = await practice.DoAsync(db => new KeepDraft(db, Screener.Fast, practice.Clock).RunAsync(
            new(practice.Clinician.Id, Network.ReviewSite, PostContext.ReplyToReview, "Thank you.", AnsweredId: review), default));

        var shown = await practice.DoAsync(db => new ShowReview(db, TestRounds.Triage).RunAsync(new(practice.Clinician.Id, review), default));

        Assert.Equal(Refusal.NotFound, stranger.Refusal);
        Assert.Equal(kept.DraftId, shown.Review!.AnswerId);
    }

    [Fact]
    public async Task Answers_in_time_are_told_from_late_ones()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var now = rounds.Practice.Clock.GetUtcNow();
        await rounds.ImportAsync(
            Some.SeenReview("A long wait.", "a", 2, published: now.AddDays(-20)) with { OwnerReply = new("Thank you.", now.AddDays(-15)) },
            Some.SeenReview("A long queue.", "b", 2, published: now.AddDays(-20)) with { OwnerReply = new("Thank you.", now.AddDays(-10)) },
            Some.SeenReview("A loud room.", "c", 3, published: now.AddDays(-20)),
            Some.SeenReview("A threat.", "d", 1, published: now.AddDays(-20)),
            Some.SeenReview("A cold room.", "e", 2, published: now.AddDays(-20)) with { OwnerReply = new("Thank you.", now.AddDays(-30)) },
            Some.SeenReview("A dark room.", "f", 2, published: now.AddDays(-1)));

        var answers = await rounds.Practice.DoAsync(db => new ReadAnswers(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default));

        Assert.Equal((4, 3, 1), (answers.Answerable, answers.Answered, answers.InTime));
    }

    [Fact]
    public async Task A_trend_is_told_from_five_ratings_on_either_side()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var now = rounds.Practice.Clock.GetUtcNow();
        await rounds.ImportAsync(Enumerable.Range(0, 10).Select(at => Some.SeenReview($"Number {at}.", $"r{at}", at < 5 ? 5 : 3, published: now.AddDays(at < 5 ? -3 : -200))));

        var line = Assert.Single((await rounds.Practice.DoAsync(db => new ReadRatings(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default))).Lines);

        Assert.Equal(2, line.Trend!.Value, 3);
    }

    private static async Task<LookAtRounds.Shown> LookAsync(TestRounds rounds) =>
        (await rounds.Practice.DoAsync(db => new LookAtRounds(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default))).Rounds!;
}
