using GoodStanding.App.Check;
using GoodStanding.App.Tests.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Gathering;

public sealed class ReplyOnItsWayTests
{
    [Theory]
    [EveryDatabase]
    public async Task While_its_words_are_on_their_way_to_a_site_a_draft_is_neither_changed_nor_late(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);
        var practice = rounds.Practice;
        var id = await KeepOnItsWayAsync(rounds);
        practice.Clock.Advance(24 * 7);

        var abandoned = await AbandonAsync(practice, id);
        await practice.DoAsync(db => new ExpireLateDrafts(db, practice.Clock).RunAsync(new(), default));

        Assert.Equal(RefusalKind.NotNow, abandoned?.Kind);
        Assert.Equal(DraftState.Scheduled, (await practice.ReadAsync(id)).State);
    }

    [Fact]
    public async Task Once_the_site_has_refused_them_it_is_late_as_any_other()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var practice = rounds.Practice;
        var id = await KeepOnItsWayAsync(rounds);
        await practice.DoAsync(db => db.ReplySendings.IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(sending => sending.State, SendingState.Failed)));
        practice.Clock.Advance(24 * 7);

        await practice.DoAsync(db => new ExpireLateDrafts(db, practice.Clock).RunAsync(new(), default));

        Assert.Equal(DraftState.Expired, (await practice.ReadAsync(id)).State);
    }

    private static async Task<Guid> KeepOnItsWayAsync(TestRounds rounds)
    {
        var practice = rounds.Practice;
        await rounds.ImportAsync(TestRounds.Many(1));
        var review = Assert.Single(await rounds.ReadAsync());
        var id = await practice.KeepScheduledAsync();
        await practice.DoAsync(db =>
        {
            db.PracticeId = practice.Practice.Id;
            db.ReplySendings.Add(new()
            {
                DraftId = id,
                ReviewId = review.Id,
                ListingId = review.ListingId,
                MemberId = practice.Clinician.Id,
                Words = TestPractice.Calm,
                State = SendingState.Unconfirmed,
                SentAt = practice.Clock.GetUtcNow(),
            });
            return db.SaveChangesAsync();
        });
        return id;
    }

    private static async Task<Refusal?> AbandonAsync(TestPractice practice, Guid id)
    {
        var version = (await practice.ReadAsync(id)).Version;
        return (await practice.DoAsync(db => new AbandonDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, version), default))).Refusal;
    }
}
