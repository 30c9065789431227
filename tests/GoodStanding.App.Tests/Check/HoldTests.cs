using GoodStanding.App.Check;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Start;
using GoodStanding.Storage.Today;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Check;

public sealed class HoldTests
{
    [Theory]
    [InlineData("2026-11-24T12:00-05:00", false, 12)]
    [InlineData("2026-11-24T12:00-05:00", true, 24)]
    [InlineData("2026-11-24T21:59-05:00", false, 12)]
    [InlineData("2026-11-24T22:00-05:00", false, 24)]
    [InlineData("2026-11-24T05:59-05:00", false, 24)]
    [InlineData("2026-11-24T06:00-05:00", false, 12)]
    public void A_hold_is_longer_at_night_and_in_anger(string now, bool hasTone, int hours) =>
        Assert.Equal(
            TimeSpan.FromHours(hours),
            HoldRule.Shortest(DateTimeOffset.Parse(now, null), TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), hasTone));

    [Fact]
    public void Night_is_where_the_author_lives() =>
        Assert.True(HoldRule.IsNight(DateTimeOffset.Parse("2026-11-24T12:30Z", null), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"))
            is false
            && HoldRule.IsNight(DateTimeOffset.Parse("2026-11-24T13:30Z", null), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")));

    [Theory]
    [EveryDatabase]
    public async Task A_calm_draft_by_day_is_held_for_twelve_hours(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var id = await practice.KeepAsync();

        var held = await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 1), default));

        Assert.Null(held.Refusal);
        Assert.Equal(practice.Clock.GetUtcNow().AddHours(12), held.HoldUntil);
        Assert.Equal(DraftState.Held, (await practice.ReadAsync(id)).State);
    }

    [Fact]
    public async Task An_author_may_lengthen_a_hold_and_not_shorten_it()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepAsync();
        var now = practice.Clock.GetUtcNow();

        var tooShort = await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 1, now.AddHours(2)), default));
        var held = await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 1, now.AddHours(48)), default));
        var shortened = await practice.DoAsync(db => new LengthenHold(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 2, now.AddHours(47)), default));
        var lengthened = await practice.DoAsync(db => new LengthenHold(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 2, now.AddHours(72)), default));

        Assert.Equal(RefusalKind.Invalid, tooShort.Refusal?.Kind);
        Assert.Equal(now.AddHours(48), held.HoldUntil);
        Assert.Equal(RefusalKind.Invalid, shortened.Refusal?.Kind);
        Assert.Equal(now.AddHours(72), lengthened.HoldUntil);
    }

    [Fact]
    public async Task Taking_a_draft_back_and_holding_it_anew_does_not_shorten_the_hold()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepAsync();
        var until = practice.Clock.GetUtcNow().AddDays(5);
        await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 1, until), default));
        await practice.DoAsync(db => new ReviseDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 2, "Wash your hands well."), default));

        var again = await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 3), default));

        Assert.Equal(until, again.HoldUntil);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_hold_that_ran_out_goes_to_review_and_tells_those_concerned(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var id = await practice.KeepAsync();
        await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 1), default));

        practice.Clock.Advance(11.9);
        var early = await practice.DoAsync(db => new ReleaseHolds(db, practice.Clock).RunAsync(new(), default));
        practice.Clock.Advance(0.2);
        var released = await practice.DoAsync(db => new ReleaseHolds(db, practice.Clock).RunAsync(new(), default));
        var twice = await practice.DoAsync(db => new ReleaseHolds(db, practice.Clock).RunAsync(new(), default));

        Assert.Equal((0, 1, 0), (early.Done, released.Done, twice.Done));
        Assert.Equal(DraftState.InReview, (await practice.ReadAsync(id)).State);
        var notices = await practice.DoAsync(db => db.Notices.IgnoreQueryFilters().ToListAsync());
        Assert.Equal(NoticeKind.HoldOver, notices.Single(notice => notice.MemberId == practice.Clinician.Id).Kind);
        Assert.Equal(2, notices.Count(notice => notice.Kind == NoticeKind.ReadingAsked));
    }
}
