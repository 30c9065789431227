using GoodStanding.App.Check;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Check;

/// <summary>A row that cannot be read, as a bad disk or a lost key leaves it, is one draft's trouble and no other's.</summary>
public sealed class BrokenDraftTests
{
    [Theory]
    [EveryDatabase]
    public async Task One_broken_draft_keeps_no_other_on_hold(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var (broken, fine) = (await HoldAsync(practice), await HoldAsync(practice));
        await BreakAsync(practice, broken);
        practice.Clock.Advance(13);

        var first = await practice.DoAsync(db => new ReleaseHolds(db, practice.Clock).RunAsync(new(), default));
        var second = await practice.DoAsync(db => new ReleaseHolds(db, practice.Clock).RunAsync(new(), default));

        Assert.Equal(1, first.Done);
        Assert.Equal(DraftState.InReview, (await practice.ReadAsync(fine)).State);
        Assert.Equal([broken], first.Failed.Select(each => each.DraftId));
        Assert.Equal((0, 1), (second.Done, second.Failed.Count));
    }

    [Theory]
    [EveryDatabase]
    public async Task One_broken_draft_keeps_no_other_from_expiring(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var broken = await practice.KeepAsync(expires: practice.Clock.GetUtcNow().AddHours(1));
        var fine = await practice.KeepAsync(expires: practice.Clock.GetUtcNow().AddHours(2));
        await BreakAsync(practice, broken);
        practice.Clock.Advance(3);

        var round = await practice.DoAsync(db => new ExpireLateDrafts(db, practice.Clock).RunAsync(new(), default));

        Assert.Equal((1, 1), (round.Done, round.Failed.Count));
        Assert.Equal(DraftState.Expired, (await practice.ReadAsync(fine)).State);
    }

    [Fact]
    public async Task The_author_of_a_broken_draft_is_still_told_that_it_is_due()
    {
        await using var practice = await TestPractice.MakeAsync();
        var broken = await practice.KeepScheduledAsync();
        await practice.KeepScheduledAsync();
        await BreakAsync(practice, broken);
        practice.Clock.Advance(12);

        var round = await practice.DoAsync(db => new TellDueDrafts(db, practice.Clock).RunAsync(new(), default));

        Assert.Equal((2, 0), (round.Done, round.Failed.Count));
    }

    private static async Task<Guid> HoldAsync(TestPractice practice)
    {
        var id = await practice.KeepAsync();
        await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 1), default));
        return id;
    }

    private static Task<int> BreakAsync(TestPractice practice, Guid id)
    {
        byte[] noise = [1, 2, 3];
        return practice.DoAsync(db => db.Database.ExecuteSqlAsync($"""UPDATE "Drafts" SET "Words" = {noise} WHERE "Id" = {id}"""));
    }
}
