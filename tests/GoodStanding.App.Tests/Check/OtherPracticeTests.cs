using GoodStanding.App.Check;
using GoodStanding.App.Gathering;
using GoodStanding.App.People;
using GoodStanding.App.Today;
using GoodStanding.Connectors.Door;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Check;

/// <summary>The owner of another practice knows the id of a draft and tries every deed on it.</summary>
public sealed class OtherPracticeTests
{
    private static readonly Dictionary<string, Func<GoodStandingDb, TimeProvider, Guid, Guid, Task<Refusal?>>> Deeds = new()
    {
        ["show"] = async (db, _, me, id) => (await new ShowDraft(db, Screener.Fast).RunAsync(new(me, id), default)).Refusal,
        ["revise"] = async (db, clock, me, id) => (await new ReviseDraft(db, Screener.Fast, clock).RunAsync(new(me, id, 3, "Mine."), default)).Refusal,
        ["hold"] = async (db, clock, me, id) => (await new HoldDraft(db, clock).RunAsync(new(me, id, 3), default)).Refusal,
        ["lengthen"] = async (db, clock, me, id) => (await new LengthenHold(db, clock).RunAsync(new(me, id, 3, clock.GetUtcNow().AddDays(3)), default)).Refusal,
        ["ask"] = async (db, clock, me, id) => (await new AskSecondReader(db, clock).RunAsync(new(me, id, 3), default)).Refusal,
        ["approve"] = async (db, clock, me, id) => (await new ApproveDraft(db, Screener.Fast, clock).RunAsync(new(me, id, 3), default)).Refusal,
        ["suggest"] = async (db, clock, me, id) => (await new SuggestWords(db, clock).RunAsync(new(me, id, 3, "Mine."), default)).Refusal,
        ["accept"] = async (db, clock, me, id) => (await new AcceptSuggestion(db, Screener.Fast, clock).RunAsync(new(me, id, 3, id), default)).Refusal,
        ["decline"] = async (db, clock, me, id) => (await new DeclineDraft(db, clock).RunAsync(new(me, id, 3, "No."), default)).Refusal,
        ["schedule"] = async (db, clock, me, id) => (await new ScheduleDraft(db, Screener.Fast, clock).RunAsync(new(me, id, 3), default)).Refusal,
        ["publish"] = async (db, clock, me, id) => (await new RecordPublication(db, clock).RunAsync(new(me, id, 3, "https://social.example/1"), default)).Refusal,
        ["abandon"] = async (db, clock, me, id) => (await new AbandonDraft(db, clock).RunAsync(new(me, id, 3), default)).Refusal,
        ["send"] = async (db, clock, me, id) => (await new SendReply(db, new(new(AllowedAddresses.None, clock), new()), clock).RunAsync(new(me, id, 3), default)).Refusal,
        ["show sending"] = async (db, _, me, id) => (await new ShowSending(db).RunAsync(new(me, id), default)).Refusal,
        ["not so"] = async (db, clock, me, id) => (await new MarkNotSo(db, Screener.Fast, clock).RunAsync(new(me, id, 3, "GS-SOME", "x", "x"), default)).Refusal,
    };

    public static TheoryData<string> Names => [.. Deeds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_draft_of_another_practice_is_not_there(string deed)
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync();
        var stranger = await AddStrangerAsync(practice);

        var refusal = await practice.DoAsync(db => Deeds[deed](db, practice.Clock, stranger.Id, id));

        Assert.Equal(Refusal.NotFound, refusal);
        Assert.Equal((3, TestPractice.Calm), ((await practice.ReadAsync(id)).Version, (await practice.ReadAsync(id)).Words));
    }

    [Fact]
    public void Every_deed_on_a_draft_is_tried() =>
        Assert.Equal(
            Deeds.Count,
            typeof(ShowDraft).Assembly.GetTypes().Count(type => type is { Name: "Request", DeclaringType: not null } && type.GetProperty("DraftId") is not null));

    [Theory]
    [EveryDatabase]
    public async Task Lists_of_another_practice_are_empty(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        await practice.KeepInReviewAsync();
        await practice.DoAsync(db => new CreateApiToken(db, practice.Clock).RunAsync(new(practice.Owner.Id, "office computer"), default));
        var stranger = await AddStrangerAsync(practice);

        Assert.Empty((await practice.DoAsync(db => new ListDrafts(db).RunAsync(new(stranger.Id), default))).Lines);
        Assert.Empty((await practice.DoAsync(db => new ShowToday(db, practice.Clock).RunAsync(new(stranger.Id), default))).Waiting);
        Assert.Empty((await practice.DoAsync(db => new ReadFalseAlarmRates(db).RunAsync(new(stranger.Id), default))).Lines);
        var people = await practice.DoAsync(db => new ListMembers(db).RunAsync(new(stranger.Id), default));
        Assert.Equal(stranger.Id, Assert.Single(people.Members).Id);
        Assert.Empty(people.Tokens);
    }

    [Fact]
    public async Task Whoever_has_left_can_do_nothing()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync();
        await practice.DoAsync(async db =>
        {
            (await db.EnterAsync(practice.Reader.Id, default))!.State = MemberState.Left;
            return await db.SaveChangesAsync();
        });

        foreach (var deed in Deeds.Values)
            Assert.Equal(Refusal.NotFound, await practice.DoAsync(db => deed(db, practice.Clock, practice.Reader.Id, id)));
    }

    private static Task<Member> AddStrangerAsync(TestPractice practice) => practice.DoAsync(async db =>
    {
        var other = Some.Practice("Another Practice");
        var stranger = Some.Member(other, MemberRole.Owner);
        await Some.SaveAsync(db, other, stranger);
        return stranger;
    });
}
