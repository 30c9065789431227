using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Check;

public sealed class NotSoTests
{
    [Theory]
    [EveryDatabase]
    public async Task The_owner_sees_how_often_each_rule_is_called_wrong(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var first = await practice.KeepAsync(TestPractice.Stopped, context: PostContext.ReplyToReview);
        await practice.KeepAsync(TestPractice.Stopped, context: PostContext.ReplyToReview);
        var finding = await FirstFindingAsync(practice, first);
        await MarkAsync(practice, first, 1, finding.Rule.Id, finding.Span.Of(TestPractice.Stopped));
        await MarkAsync(practice, first, 2, finding.Rule.Id, finding.Span.Of(TestPractice.Stopped)); // Twice on one draft counts once.

        var rates = await practice.DoAsync(db => new ReadFalseAlarmRates(db).RunAsync(new(practice.Owner.Id), default));

        var line = rates.Lines.Single(each => each.RuleId == finding.Rule.Id);
        Assert.Equal((2, 1, 0.5), (line.Found, line.NotSo, line.Rate));
    }

    [Fact]
    public async Task Rates_are_the_owners_alone()
    {
        await using var practice = await TestPractice.MakeAsync();

        var rates = await practice.DoAsync(db => new ReadFalseAlarmRates(db).RunAsync(new(practice.Clinician.Id), default));

        Assert.Equal(RefusalKind.NotAllowed, rates.Refusal?.Kind);
    }

    [Fact]
    public async Task What_was_never_found_cannot_be_marked()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepAsync(TestPractice.Stopped, context: PostContext.ReplyToReview);
        var finding = await FirstFindingAsync(practice, id);

        Assert.Equal(RefusalKind.NotNow, (await MarkAsync(practice, id, 1, "US-NO-SUCH-RULE", finding.Span.Of(TestPractice.Stopped))).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotNow, (await MarkAsync(practice, id, 1, finding.Rule.Id, "other words")).Refusal?.Kind);
        Assert.Equal(RefusalKind.Invalid, (await MarkAsync(practice, id, 1, finding.Rule.Id, finding.Span.Of(TestPractice.Stopped), "")).Refusal?.Kind);
    }

    [Fact]
    public async Task A_mark_holds_for_the_words_that_it_was_made_on()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync(TestPractice.Stopped, PostContext.ReplyToReview);
        var shown = (await practice.DoAsync(db => new ShowDraft(db, Screener.Fast).RunAsync(new(practice.Reader.Id, id), default))).Draft!;
        var version = 3;
        foreach (var finding in shown.Screening.Report.Findings)
            await MarkAsync(practice, id, version++, finding.Rule.Id, finding.Span.Of(TestPractice.Stopped), member: practice.Reader.Id);

        var lifted = (await practice.DoAsync(db => new ShowDraft(db, Screener.Fast).RunAsync(new(practice.Reader.Id, id), default))).Draft!;
        var revised = await practice.DoAsync(db => new ReviseDraft(db, Screener.Fast, practice.Clock).RunAsync(
            new(practice.Clinician.Id, id, version, "Thank you! Your appointment went well and your test results are fine."), default));

        Assert.Equal(Verdict.Clear, lifted.Screening.Verdict);
        Assert.Equal(Verdict.Stop, revised.Screening?.Verdict);
    }

    private static async Task<Finding> FirstFindingAsync(TestPractice practice, Guid id) =>
        (await practice.DoAsync(db => new ShowDraft(db, Screener.Fast).RunAsync(new(practice.Clinician.Id, id), default))).Draft!.Screening.Report.Findings[0];

    private static Task<MarkNotSo.Result> MarkAsync(TestPractice practice, Guid id, int version, string ruleId, string quote, string reason = "It is about no one.", Guid? member = null) =>
        practice.DoAsync(db => new MarkNotSo(db, Screener.Fast, practice.Clock).RunAsync(new(member ?? practice.Clinician.Id, id, version, ruleId, quote, reason), default));
}
