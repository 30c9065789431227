using GoodStanding.App.Check;
using GoodStanding.App.Today;
using GoodStanding.Screening;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Storage.Today;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Today;

public sealed class TodayTests
{
    [Theory]
    [EveryDatabase]
    public async Task A_new_practice_has_nothing_waiting_and_all_first_steps_before_it(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);

        var today = await ShowAsync(practice, practice.Clinician);

        Assert.Empty(today.Waiting);
        Assert.Empty(today.Notices);
        Assert.Equal([false, false, false, true, false], today.Steps.Select(step => step.IsDone));
    }

    [Fact]
    public async Task Each_draft_waits_for_whoever_must_act()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepAsync();
        Assert.Equal(WaitsFor.YourWords, Assert.Single((await ShowAsync(practice, practice.Clinician)).Waiting).For);

        await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 1), default));
        Assert.Empty((await ShowAsync(practice, practice.Clinician)).Waiting);

        await practice.DoAsync(db => new AskSecondReader(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 2, practice.Reader.Id), default));
        Assert.Equal(WaitsFor.YourEyes, Assert.Single((await ShowAsync(practice, practice.Reader)).Waiting).For);
        Assert.Empty((await ShowAsync(practice, practice.Owner)).Waiting); // Somebody else was asked.

        await practice.DoAsync(db => new ApproveDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3), default));
        Assert.Empty((await ShowAsync(practice, practice.Reader)).Waiting);
        Assert.Equal(WaitsFor.ATime, Assert.Single((await ShowAsync(practice, practice.Clinician)).Waiting).For);

        await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 4), default));
        Assert.Empty((await ShowAsync(practice, practice.Clinician)).Waiting);
        practice.Clock.Advance(12);
        Assert.Equal(WaitsFor.Publishing, Assert.Single((await ShowAsync(practice, practice.Clinician)).Waiting).For);
    }

    [Fact]
    public async Task What_is_most_urgent_stands_first()
    {
        await using var practice = await TestPractice.MakeAsync();
        await practice.KeepAsync();
        await practice.KeepScheduledAsync();
        practice.Clock.Advance(12);

        var today = await ShowAsync(practice, practice.Clinician);

        Assert.Equal([WaitsFor.Publishing, WaitsFor.YourWords], today.Waiting.Select(each => each.For));
    }

    [Fact]
    public async Task A_notice_is_shown_until_it_is_seen()
    {
        await using var practice = await TestPractice.MakeAsync();
        await practice.KeepInReviewAsync();
        var notice = Assert.Single((await ShowAsync(practice, practice.Reader)).Notices);
        Assert.Equal(NoticeKind.ReadingAsked, notice.Kind);

        var others = await practice.DoAsync(db => new SeeNotice(db, practice.Clock).RunAsync(new(practice.Clinician.Id, notice.Id), default));
        var own = await practice.DoAsync(db => new SeeNotice(db, practice.Clock).RunAsync(new(practice.Reader.Id, notice.Id), default));

        Assert.Equal((0, 1), (others.Seen, own.Seen));
        Assert.Empty((await ShowAsync(practice, practice.Reader)).Notices);
    }

    [Fact]
    public async Task The_first_steps_go_away_when_all_are_done()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepScheduledAsync();
        Assert.Equal([true, true, true, true, false], (await ShowAsync(practice, practice.Clinician)).Steps.Select(step => step.IsDone));
        practice.Clock.Advance(12);
        await practice.DoAsync(db => new RecordPublication(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 5, "https://social.example/1"), default));

        Assert.Empty((await ShowAsync(practice, practice.Clinician)).Steps);
    }

    [Fact]
    public async Task Who_may_see_a_draft_is_the_same_in_the_database_and_in_hand()
    {
        await using var practice = await TestPractice.MakeAsync();
        await practice.DoAsync(db => new GoodStanding.App.People.InstallSample(db, GoodStanding.Screening.Screener.Fast, GoodStanding.App.Tests.Rounds.TestRounds.Triage, practice.Clock).RunAsync(new(practice.Owner.Id), default));
        await practice.KeepInReviewAsync();
        await practice.KeepAsync(author: practice.Reader);
        var all = await practice.DoAsync(db => db.Drafts.IgnoreQueryFilters().ToListAsync());

        foreach (var member in new[] { practice.Owner, practice.Clinician, practice.Reader })
        {
            var listed = await practice.DoAsync(db => new ListDrafts(db).RunAsync(new(member.Id), default));

            Assert.Equal(all.Where(draft => draft.IsSeenBy(member)).Select(draft => draft.Id).Order(), listed.Lines.Select(line => line.Id).Order());
        }
    }

    private static Task<ShowToday.Result> ShowAsync(TestPractice practice, Member member) =>
        practice.DoAsync(db => new ShowToday(db, practice.Clock).RunAsync(new(member.Id), default));
}
