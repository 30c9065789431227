using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class SideBySideTests
{
    [Theory]
    [EveryDatabase]
    public async Task Clinicians_stand_by_name_and_each_sees_herself_alone(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var zoe = await AddAsync(rounds, "Zoe");
        var adam = await AddAsync(rounds, "adam");
        await rounds.ImportAsync(zoe, isFull: false, Enumerable.Range(0, 12).Select(at => Some.SeenReview($"{at}.", $"z{at}", 5)));
        await rounds.ImportAsync(adam, isFull: false, Some.SeenReview("Bad.", "a", 1));
        await rounds.ImportAsync(Some.SeenReview("Fine.", "s", 4));

        var all = await ReadAsync(rounds, rounds.Practice.Owner.Id);
        var hers = await ReadAsync(rounds, rounds.Practice.Clinician.Id);

        Assert.Equal(["adam", "Dr Some", "Zoe"], all.Select(person => person.Name));
        Assert.Equal([(1, 1d, true), (1, 4d, true), (12, 5d, false)], all.Select(person => (person.Count, person.Mean!.Value, person.IsInsufficient)));
        Assert.InRange(all[2].Low!.Value, 3.9, 4.2);
        Assert.Equal("Dr Some", Assert.Single(hers).Name);
    }

    [Fact]
    public async Task What_sites_decided_counts_since_the_round_before()
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(Some.SeenReview("Old.", "a", 1), Some.SeenReview("New.", "b", 1));
        var reviews = await rounds.ReadAsync();
        await DecideAsync(rounds, reviews[0].Id, DisputeAct.RecordKept);
        await RoundAsync(rounds);
        rounds.Practice.Clock.Advance(hours: 24 * 7);
        await DecideAsync(rounds, reviews[1].Id, DisputeAct.RecordRemoved);
        await rounds.ImportAsync(Some.SeenReview("Newer.", "c", 1));

        var second = await RoundAsync(rounds);
        var decided = await rounds.Practice.DoAsync(db => new ReadDecisions(db).RunAsync(new(rounds.Practice.Owner.Id, second), default));
        var strangers = await rounds.Practice.DoAsync(db => new ReadDecisions(db).RunAsync(new(rounds.Practice.Clinician.Id, second), default));

        Assert.Equal((1, 0, 0), (decided.Removed, decided.Kept, decided.Edited));
        Assert.Equal(Refusal.NotFound, strangers.Refusal);
    }

    private static async Task<Guid> AddAsync(TestRounds rounds, string name)
    {
        var professional = (await rounds.Practice.DoAsync(db => new AddProfessional(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, name, Profession.Nurse), default))).ProfessionalId;
        return (await rounds.AddListingAsync(key: name, professional: professional)).Listing;
    }

    private static async Task<IReadOnlyList<ReadRatings.Person>> ReadAsync(TestRounds rounds, Guid member) =>
        ReadRatings.SideBySide((await rounds.Practice.DoAsync(db => new ReadRatings(db, rounds.Practice.Clock).RunAsync(new(member), default))).Lines);

    private static async Task<Guid> RoundAsync(TestRounds rounds)
    {
        var owner = rounds.Practice.Owner.Id;
        var started = await rounds.Practice.DoAsync(db => new StartRound(db, rounds.Practice.Clock).RunAsync(new(owner), default));
        await rounds.Practice.DoAsync(db => new StepRound(db, rounds.Practice.Clock).RunAsync(new(owner, started.RoundId!.Value, started.Count), default));
        return started.RoundId!.Value;
    }

    private static Task<int> DecideAsync(TestRounds rounds, Guid review, DisputeAct outcome) => rounds.Practice.DoAsync(async db =>
    {
        var member = (await db.EnterAsync(rounds.Practice.Owner.Id, default))!;
        var now = rounds.Practice.Clock.GetUtcNow();
        var dispute = new Dispute { Id = Guid.CreateVersion7(now), ReviewId = review, Ground = RemovalGround.Fake };
        dispute.Begin(member, now);
        foreach (var act in new[] { DisputeAct.Prepare, DisputeAct.Flag, outcome })
            Assert.Null(dispute.Act(act, member, now));
        db.Disputes.Add(dispute);
        return await db.SaveChangesAsync();
    });
}
