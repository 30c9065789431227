using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Start;
using GoodStanding.Storage.Today;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Check;

public sealed class ScheduleTests
{
    [Fact]
    public async Task Nothing_is_scheduled_without_a_second_reader_where_there_is_one()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync();
        practice.Clock.Advance(13);

        var scheduled = await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 3), default));

        Assert.Equal(RefusalKind.NotNow, scheduled.Refusal?.Kind);
    }

    [Fact]
    public async Task Whoever_works_alone_schedules_after_the_hold_with_her_own_second_look()
    {
        await using var practice = await TestPractice.MakeAloneAsync();
        var id = await practice.KeepAsync(author: practice.Owner);
        await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Owner.Id, id, 1), default));
        practice.Clock.Advance(12);
        await practice.DoAsync(db => new ReleaseHolds(db, practice.Clock).RunAsync(new(), default));

        var scheduled = await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Owner.Id, id, 3), default));

        Assert.Null(scheduled.Refusal);
        Assert.Equal(practice.Clock.GetUtcNow(), scheduled.ScheduledFor);
    }

    [Fact]
    public async Task Nothing_is_scheduled_for_a_time_before_the_hold_ends()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync();
        await practice.DoAsync(db => new ApproveDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3), default));
        var now = practice.Clock.GetUtcNow();

        var early = await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 4, now.AddHours(11)), default));
        var late = await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 4, now.AddHours(13), now.AddHours(13)), default));
        var fine = await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 4, now.AddHours(12)), default));

        Assert.Equal("That is before the hold ends.", early.Refusal?.Sentence);
        Assert.Equal(RefusalKind.Invalid, late.Refusal?.Kind);
        Assert.Equal(now.AddHours(24), fine.Expires);
    }

    [Theory]
    [InlineData(11.9, "Its time has not come yet.")]
    [InlineData(24, "Its time has gone by. Nothing goes out late.")]
    public async Task Nothing_goes_out_early_or_late(double hours, string sentence)
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepScheduledAsync();
        practice.Clock.Advance(hours);

        var published = await practice.DoAsync(db => new RecordPublication(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 5, "https://social.example/1"), default));

        Assert.Equal(sentence, published.Refusal?.Sentence);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_late_draft_expires_once_and_its_author_is_told(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var scheduled = await practice.KeepScheduledAsync();
        var drafting = await practice.KeepAsync(expires: practice.Clock.GetUtcNow().AddHours(1));
        var open = await practice.KeepAsync();
        practice.Clock.Advance(24);

        var late = await practice.DoAsync(db => new ExpireLateDrafts(db, practice.Clock).RunAsync(new(), default));
        var twice = await practice.DoAsync(db => new ExpireLateDrafts(db, practice.Clock).RunAsync(new(), default));

        Assert.Equal((2, 0), (late.Done, twice.Done));
        Assert.Equal(DraftState.Expired, (await practice.ReadAsync(scheduled)).State);
        Assert.Equal(DraftState.Expired, (await practice.ReadAsync(drafting)).State);
        Assert.Equal(DraftState.Drafting, (await practice.ReadAsync(open)).State);
        var notices = await practice.DoAsync(db => db.Notices.IgnoreQueryFilters().Where(notice => notice.Kind == NoticeKind.Expired).ToListAsync());
        Assert.Equal(2, notices.Count(notice => notice.MemberId == practice.Clinician.Id));
    }

    [Theory]
    [EveryDatabase]
    public async Task An_author_is_told_once_when_the_time_of_a_draft_has_come(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        await practice.KeepScheduledAsync();

        var early = await practice.DoAsync(db => new TellDueDrafts(db, practice.Clock).RunAsync(new(), default));
        practice.Clock.Advance(12);
        var due = await practice.DoAsync(db => new TellDueDrafts(db, practice.Clock).RunAsync(new(), default));
        var twice = await practice.DoAsync(db => new TellDueDrafts(db, practice.Clock).RunAsync(new(), default));

        Assert.Equal((0, 1, 0), (early.Done, due.Done, twice.Done));
        var notice = await practice.DoAsync(db => db.Notices.IgnoreQueryFilters().SingleAsync(each => each.Kind == NoticeKind.Due));
        Assert.Equal(practice.Clinician.Id, notice.MemberId);
    }

    [Fact]
    public async Task Of_a_draft_that_is_taken_back_while_the_round_goes_on_nobody_is_told()
    {
        await using var practice = await TestPractice.MakeAsync();
        Guid[] ids = [await practice.KeepScheduledAsync(), await practice.KeepScheduledAsync()];
        practice.Clock.Advance(12);

        // The moment one author has been told, the other draft goes back.
        var due = await practice.DoAsync(db =>
        {
            db.SavedChanges += (_, _) =>
            {
                using var other = practice.Database.Open();
                var told = other.Notices.IgnoreQueryFilters().Where(notice => notice.Kind == NoticeKind.Due).Select(notice => notice.DraftId).ToList();
                other.Drafts.IgnoreQueryFilters().Where(draft => ids.Contains(draft.Id) && !told.Contains(draft.Id)).ExecuteUpdate(set => set.SetProperty(draft => draft.State, DraftState.Drafting));
            };
            return new TellDueDrafts(db, practice.Clock).RunAsync(new(), default);
        });

        Assert.Equal((1, 0), (due.Done, due.Failed.Count));
        Assert.Equal(1, await practice.DoAsync(db => db.Notices.IgnoreQueryFilters().CountAsync(notice => notice.Kind == NoticeKind.Due)));
    }

    [Fact]
    public async Task Stopped_words_are_scheduled_only_when_a_second_reader_says_that_it_is_not_so()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync(TestPractice.Stopped, PostContext.ReplyToReview);
        var version = 3;

        var approved = await practice.DoAsync(db => new ApproveDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Reader.Id, id, version), default));
        version = await MarkAllAsync(practice, id, practice.Clinician.Id, version);
        var byAuthor = await practice.ReadAsync(id);
        version = await MarkAllAsync(practice, id, practice.Reader.Id, version);
        var byReader = await practice.ReadAsync(id);
        var approvedNow = await practice.DoAsync(db => new ApproveDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Reader.Id, id, version), default));
        var scheduled = await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, version + 1), default));

        Assert.Equal(RefusalKind.NotNow, approved.Refusal?.Kind);
        Assert.Equal(Verdict.Stop, byAuthor.Verdict);
        Assert.Equal(Verdict.Clear, byReader.Verdict);
        Assert.Null(approvedNow.Refusal);
        Assert.Null(scheduled.Refusal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://social.example/1")]
    [InlineData("https://me:secret@social.example/1")]
    [InlineData("https://social.example/1 2")]
    [InlineData("https:\\\\social.example\\1")]
    [InlineData("//social.example/1")]
    [InlineData("")]
    public async Task A_permalink_is_a_plain_web_address(string permalink)
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepScheduledAsync();
        practice.Clock.Advance(12);

        var published = await practice.DoAsync(db => new RecordPublication(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 5, permalink), default));

        Assert.Equal(RefusalKind.Invalid, published.Refusal?.Kind);
    }

    private static async Task<int> MarkAllAsync(TestPractice practice, Guid id, Guid memberId, int version)
    {
        var shown = await practice.DoAsync(db => new ShowDraft(db, Screener.Fast).RunAsync(new(memberId, id), default));
        foreach (var finding in shown.Draft!.Screening.Report.Findings)
        {
            var quote = finding.Span.Of(shown.Draft.Draft.Words);
            var marked = await practice.DoAsync(db => new MarkNotSo(db, Screener.Fast, practice.Clock).RunAsync(new(memberId, id, version, finding.Rule.Id, quote, "It is about no one."), default));
            Assert.Null(marked.Refusal);
            version++;
        }

        return version;
    }
}
