using GoodStanding.App.People;
using GoodStanding.App.Tests.Rounds;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.People;

public sealed class SampleTests
{
    [Theory]
    [EveryDatabase]
    public async Task The_sample_has_a_draft_in_every_state_and_goes_without_a_trace(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var own = await practice.KeepAsync();

        var installed = await practice.DoAsync(db => new InstallSample(db, Screener.Fast, TestRounds.Triage, practice.Clock).RunAsync(new(practice.Owner.Id), default));
        var states = await SampleStatesAsync(practice);
        var reviews = await practice.DoAsync(db => db.Reviews.IgnoreQueryFilters().ToListAsync());
        var removed = await practice.DoAsync(db => new RemoveSample(db).RunAsync(new(practice.Owner.Id), default));

        Assert.Null(installed.Refusal);
        Assert.Equal(Enum.GetValues<DraftState>(), states.Distinct().Order());
        Assert.Equal((5, 2), (reviews.Select(review => review.SiteId).Distinct().Count(), reviews.Count(review => review.VanishedAt is not null)));
        Assert.Equal(2, removed.Members);
        Assert.Equal(0, await practice.DoAsync(db => db.Reviews.IgnoreQueryFilters().CountAsync()));
        Assert.Equal(0, await practice.DoAsync(db => db.Disputes.IgnoreQueryFilters().CountAsync()));
        Assert.Equal(0, await practice.DoAsync(db => db.ReviewTallies.IgnoreQueryFilters().CountAsync()));
        Assert.Empty(await SampleStatesAsync(practice));
        Assert.Equal(own, Assert.Single(await practice.DoAsync(db => db.Drafts.IgnoreQueryFilters().ToListAsync())).Id);
        Assert.Equal(1, await practice.DoAsync(db => db.DraftEvents.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task The_sample_is_installed_once_and_by_an_owner()
    {
        await using var practice = await TestPractice.MakeAsync();

        var byClinician = await practice.DoAsync(db => new InstallSample(db, Screener.Fast, TestRounds.Triage, practice.Clock).RunAsync(new(practice.Clinician.Id), default));
        await practice.DoAsync(db => new InstallSample(db, Screener.Fast, TestRounds.Triage, practice.Clock).RunAsync(new(practice.Owner.Id), default));
        var twice = await practice.DoAsync(db => new InstallSample(db, Screener.Fast, TestRounds.Triage, practice.Clock).RunAsync(new(practice.Owner.Id), default));

        Assert.Equal(RefusalKind.NotAllowed, byClinician.Refusal?.Kind);
        Assert.Equal(RefusalKind.NotNow, twice.Refusal?.Kind);
    }

    private static Task<List<DraftState>> SampleStatesAsync(TestPractice practice) =>
        practice.DoAsync(db => db.Drafts.IgnoreQueryFilters().Where(draft => draft.Author.IsSample).Select(draft => draft.State).ToListAsync());
}
