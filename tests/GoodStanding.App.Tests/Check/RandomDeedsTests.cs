using FsCheck;
using FsCheck.Fluent;
using GoodStanding.App.Check;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using Xunit;

namespace GoodStanding.App.Tests.Check;

/// <summary>Lets people and the clock do whatever they like in any order, and looks at what must always be true.</summary>
public sealed class RandomDeedsTests
{
    private const int Runs = 30;
    private const int Steps = 25;

    // The seed is fixed: the same deeds in the same order each time, on a database of each run's own.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(Runs).WithReplay(20261124UL, 7UL);

    [Fact]
    public void Whatever_people_do_the_laws_of_a_draft_hold() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ArrayOf(Steps).ToArbitrary(), RunAsync).Check(Fixed);

    private static async Task RunAsync(int[] steps)
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepAsync();
        var before = await practice.ReadAsync(id);
        var longestHold = before.HoldUntil;
        foreach (var step in steps)
        {
            var refusal = await StepAsync(practice, before, step);
            var after = await practice.ReadAsync(id);

            Assert.Equal(refusal is null, after.Version > before.Version);
            Assert.Equal(after.Version, after.Events.Count);
            var last = after.Events.MaxBy(each => each.Number)!;
            Assert.Equal(after.State, last.To);
            if (after.HoldUntil < longestHold)
                Assert.Fail("A hold was shortened.");
            longestHold = after.HoldUntil ?? longestHold;
            if (after.ApprovedById is { } reader)
                Assert.NotEqual(after.AuthorId, reader);
            if (after.State == DraftState.Scheduled)
                Assert.True(after.ApprovedById is not null && after.ScheduledFor >= after.HoldUntil && after.Expires > after.ScheduledFor);
            if (after.State == DraftState.Published)
                Assert.True(after.PublishedAt >= after.HoldUntil && after.PublishedAt >= after.ScheduledFor && after.PublishedAt < after.Expires);
            if (before.State is DraftState.Published or DraftState.Expired or DraftState.Abandoned)
                Assert.Equal(before.State, after.State);
            before = after;
        }
    }

    private static async Task<Refusal?> StepAsync(TestPractice practice, Draft draft, int step)
    {
        Member[] people = [practice.Clinician, practice.Clinician, practice.Reader, practice.Owner];
        var who = people[step % 4].Id;
        var hours = step / 4 % 30;
        var now = practice.Clock.GetUtcNow();
        var (id, version, clock) = (draft.Id, draft.Version, practice.Clock);
        return (step / 120 % 14) switch
        {
            0 => (await practice.DoAsync(db => new ReviseDraft(db, Screener.Fast, clock).RunAsync(new(who, id, version, "Wash your hands. " + hours), default))).Refusal,
            1 or 2 => (await practice.DoAsync(db => new HoldDraft(db, clock).RunAsync(new(who, id, version, hours < 10 ? null : now.AddHours(hours)), default))).Refusal,
            3 => (await practice.DoAsync(db => new LengthenHold(db, clock).RunAsync(new(who, id, version, now.AddHours(hours)), default))).Refusal,
            4 or 5 => (await practice.DoAsync(db => new AskSecondReader(db, clock).RunAsync(new(who, id, version), default))).Refusal,
            6 or 7 => (await practice.DoAsync(db => new ApproveDraft(db, Screener.Fast, clock).RunAsync(new(who, id, version), default))).Refusal,
            8 => (await practice.DoAsync(db => new DeclineDraft(db, clock).RunAsync(new(who, id, version, "No."), default))).Refusal,
            9 or 10 => (await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, clock).RunAsync(new(who, id, version, hours < 15 ? null : now.AddHours(hours)), default))).Refusal,
            11 => (await practice.DoAsync(db => new RecordPublication(db, clock).RunAsync(new(who, id, version, "https://social.example/1"), default))).Refusal,
            12 => hours == 0 ? (await practice.DoAsync(db => new AbandonDraft(db, clock).RunAsync(new(who, id, version), default))).Refusal : await SuggestAndAcceptAsync(practice, draft, who),
            _ => await PassTimeAsync(practice, draft, hours),
        };
    }

    // Two deeds in one step would break the count; the second is left to a later step by way of the same suggestion.
    private static async Task<Refusal?> SuggestAndAcceptAsync(TestPractice practice, Draft draft, Guid who)
    {
        if (draft.Suggestions.Find(each => each.AcceptedAt is null) is { } open)
            return (await practice.DoAsync(db => new AcceptSuggestion(db, Screener.Fast, practice.Clock).RunAsync(new(who, draft.Id, draft.Version, open.Id), default))).Refusal;

        return (await practice.DoAsync(db => new SuggestWords(db, practice.Clock).RunAsync(new(who, draft.Id, draft.Version, "Wash them well."), default))).Refusal;
    }

    private static async Task<Refusal?> PassTimeAsync(TestPractice practice, Draft draft, int hours)
    {
        practice.Clock.Advance(hours);
        var released = await practice.DoAsync(db => new ReleaseHolds(db, practice.Clock).RunAsync(new(), default));
        var expired = await practice.DoAsync(db => new ExpireLateDrafts(db, practice.Clock).RunAsync(new(), default));
        return released.Done + expired.Done > 0 ? null : Refusal.NotNow($"Nothing was due for {draft.Id}.");
    }
}
