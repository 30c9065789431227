using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Check;

public sealed class ScreenTextTests
{
    [Fact]
    public async Task Checking_stores_nothing_of_the_text()
    {
        await using var practice = await TestPractice.MakeAsync();

        var screened = await practice.DoAsync(db => new ScreenText(db, Screener.Fast, practice.Clock).RunAsync(new(TestPractice.Stopped, PostContext.ReplyToReview, MemberId: practice.Clinician.Id), default));

        Assert.Equal(Verdict.Stop, screened.Report.Verdict);
        Assert.Equal(0, await practice.DoAsync(db => db.Drafts.IgnoreQueryFilters().CountAsync()));
        Assert.Equal(practice.Clock.GetUtcNow(), (await practice.DoAsync(db => db.EnterAsync(practice.Clinician.Id, default)))?.FirstCheckAt);
    }

    [Fact]
    public async Task A_member_is_checked_by_her_own_profession_and_law()
    {
        await using var practice = await TestPractice.MakeAsync();
        await practice.DoAsync(async db =>
        {
            var member = (await db.EnterAsync(practice.Clinician.Id, default))!;
            (member.Profession, member.Jurisdiction) = (Profession.Therapist, "UK");
            return await db.SaveChangesAsync();
        });

        var own = await practice.DoAsync(db => new ScreenText(db, Screener.Fast, practice.Clock).RunAsync(new("Hello.", MemberId: practice.Clinician.Id), default));
        var given = await practice.DoAsync(db => new ScreenText(db, Screener.Fast, practice.Clock).RunAsync(new("Hello.", Profession: Profession.Nurse, Jurisdiction: new("DE")), default));
        var nobody = await practice.DoAsync(db => new ScreenText(db, Screener.Fast, practice.Clock).RunAsync(new("Hello."), default));

        Assert.Equal((Profession.Therapist, "UK", true), (own.Context.Profession, own.Context.Jurisdiction.ToString(), own.Context.IsStrict));
        Assert.Equal((Profession.Nurse, "DE"), (given.Context.Profession, given.Context.Jurisdiction.ToString()));
        Assert.Equal(ScreeningContext.Default.Profession, nobody.Context.Profession);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_draft_is_not_kept(string words)
    {
        await using var practice = await TestPractice.MakeAsync();

        var kept = await practice.DoAsync(db => new KeepDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, default, PostContext.Post, words), default));

        Assert.Equal(RefusalKind.Invalid, kept.Refusal?.Kind);
    }

    [Fact]
    public async Task A_draft_that_is_too_long_is_refused_with_the_limit()
    {
        await using var practice = await TestPractice.MakeAsync();

        var kept = await practice.DoAsync(db => new KeepDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, default, PostContext.Post, new('x', Limits.Words + 1)), default));

        Assert.Contains("100,000", kept.Refusal?.Sentence, StringComparison.Ordinal);
    }
}
