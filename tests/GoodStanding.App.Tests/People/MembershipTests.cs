using GoodStanding.App.Check;
using GoodStanding.App.People;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.People;

public sealed class MembershipTests
{
    private const string Ben = "ben@practice.example";
    private const string BensPassword = "a field of late barley";

    [Theory]
    [EveryDatabase]
    public async Task A_new_role_counts_at_once_and_ends_every_session(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        var (owner, ben, account) = await PracticeAsync(installation);
        var key = await SessionTests.SignInAsync(installation, account);

        var changed = await ChangeAsync(installation, owner, ben, MemberRole.Clinician);

        Assert.Null(changed.Refusal);
        Assert.Equal(MemberRole.Clinician, (await ReadAsync(installation, ben)).Role);
        Assert.Null(await installation.Get<SessionTickets>().RetrieveAsync(key));
    }

    [Theory]
    [EveryDatabase]
    public async Task Whoever_leaves_loses_sessions_tokens_and_every_way_in(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        var (owner, ben, account) = await PracticeAsync(installation);
        var key = await SessionTests.SignInAsync(installation, account);
        var token = (await installation.DoAsync((CreateApiToken create) => create.RunAsync(new(ben, "phone"), default))).Token!;
        await installation.DoAsync((IssuePasswordReset issue) => issue.RunAsync(new(Ben), default));

        Assert.Null((await EndAsync(installation, owner, ben)).Refusal);

        Assert.Null(await installation.Get<SessionTickets>().RetrieveAsync(key));
        Assert.Null((await installation.DoAsync((RecognizeApiToken recognize) => recognize.RunAsync(new(token), default))).MemberId);
        Assert.False(await installation.DoAsync(async (UserManager<Account> accounts) => await accounts.CheckPasswordAsync((await accounts.FindByEmailAsync(Ben))!, BensPassword)));
        Assert.Null((await installation.DoAsync((FindMembership find) => find.RunAsync(new(account), default))).Member);
        Assert.Equal(0, await installation.DoAsync((GoodStandingDb db) => db.OneTimeTokens.CountAsync()));
    }

    [Fact]
    public async Task Whoever_left_is_invited_anew_and_finds_her_drafts_but_no_old_token()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var (owner, ben, _) = await PracticeAsync(installation);
        var draft = await installation.DoAsync((KeepDraft keep) => keep.RunAsync(new(ben, Network.X, Model.PostContext.Post, TestPractice.Calm), default));
        var token = (await installation.DoAsync((CreateApiToken create) => create.RunAsync(new(ben, "phone"), default))).Token!;
        await EndAsync(installation, owner, ben);

        var again = await JoinAsync(installation, owner, MemberRole.Clinician);

        Assert.Equal(ben, again.MemberId);
        Assert.Equal(MemberRole.Clinician, (await ReadAsync(installation, ben)).Role);
        Assert.NotNull((await installation.DoAsync((ShowDraft show) => show.RunAsync(new(ben, draft.DraftId!.Value), default))).Draft);
        Assert.Null((await installation.DoAsync((RecognizeApiToken recognize) => recognize.RunAsync(new(token), default))).MemberId);
    }

    [Fact]
    public async Task An_invitation_that_is_taken_back_opens_nothing()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var owner = (await installation.CreateFirstAsync()).MemberId!.Value;
        var invited = await installation.DoAsync((AddMember add) => add.RunAsync(new(owner, TestInstallation.Profile(Ben), MemberRole.Clinician), default));

        Assert.Null((await EndAsync(installation, owner, invited.NewMemberId!.Value)).Refusal);

        Assert.NotNull((await installation.DoAsync((AcceptInvitation accept) => accept.RunAsync(new(invited.Token!, Ben, BensPassword), default))).Refusal);
    }

    [Fact]
    public async Task The_last_owner_cannot_go_and_the_last_but_one_can()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var (owner, ben, _) = await PracticeAsync(installation);

        Assert.Equal(RefusalKind.NotNow, (await ChangeAsync(installation, owner, owner, MemberRole.Clinician)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotNow, (await EndAsync(installation, owner, owner)).Refusal?.Kind);
        await ChangeAsync(installation, owner, ben, MemberRole.Owner);
        Assert.Null((await EndAsync(installation, owner, owner)).Refusal);
        Assert.Equal(RefusalKind.NotNow, (await EndAsync(installation, ben, ben)).Refusal?.Kind);
    }

    [Theory]
    [EveryDatabase]
    public async Task Of_two_owners_who_end_each_other_at_once_one_stays(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        var (owner, ben, _) = await PracticeAsync(installation);
        await ChangeAsync(installation, owner, ben, MemberRole.Owner);

        await Task.WhenAll(Task.Run(() => EndAsync(installation, owner, ben)), Task.Run(() => EndAsync(installation, ben, owner)));

        Assert.Equal(1, await installation.DoAsync((GoodStandingDb db) => db.Members.IgnoreQueryFilters().CountAsync(member => member.Role == MemberRole.Owner && member.State == MemberState.Confirmed)));
    }

    [Theory]
    [InlineData(MemberRole.Clinician)]
    [InlineData(MemberRole.SecondReader)]
    public async Task Nobody_but_an_owner_changes_a_role_or_ends_a_membership(MemberRole role)
    {
        await using var installation = await TestInstallation.MakeAsync();
        var (owner, ben, _) = await PracticeAsync(installation, role);

        Assert.Equal(RefusalKind.NotAllowed, (await ChangeAsync(installation, ben, ben, MemberRole.Owner)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotAllowed, (await EndAsync(installation, ben, owner)).Refusal?.Kind);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_reader_who_leaves_was_asked_to_read_is_open_to_the_others(bool isRevisedSince)
    {
        await using var installation = await TestInstallation.MakeAsync();
        var (owner, ben, _) = await PracticeAsync(installation);
        var id = (await installation.DoAsync((KeepDraft keep) => keep.RunAsync(new(owner, Network.X, Model.PostContext.Post, TestPractice.Calm), default))).DraftId!.Value;
        await installation.DoAsync((HoldDraft hold) => hold.RunAsync(new(owner, id, 1), default));
        Assert.Null((await installation.DoAsync((AskSecondReader ask) => ask.RunAsync(new(owner, id, 2, ben), default))).Refusal);
        if (isRevisedSince)
            Assert.Null((await installation.DoAsync((ReviseDraft revise) => revise.RunAsync(new(owner, id, 3, "Wash your hands often."), default))).Refusal);

        await EndAsync(installation, owner, ben);

        Assert.Null((await installation.DoAsync((ShowDraft show) => show.RunAsync(new(owner, id), default))).Draft!.Draft.AskedReaderId);
    }

    private static async Task<(Guid Owner, Guid Ben, Guid BensAccount)> PracticeAsync(TestInstallation installation, MemberRole role = MemberRole.SecondReader)
    {
        var owner = (await installation.CreateFirstAsync()).MemberId!.Value;
        var joined = await JoinAsync(installation, owner, role);
        return (owner, joined.MemberId!.Value, joined.AccountId!.Value);
    }

    private static async Task<AcceptInvitation.Result> JoinAsync(TestInstallation installation, Guid owner, MemberRole role)
    {
        var invited = await installation.DoAsync((AddMember add) => add.RunAsync(new(owner, TestInstallation.Profile(Ben), role), default));
        return await installation.DoAsync((AcceptInvitation accept) => accept.RunAsync(new(invited.Token!, Ben, BensPassword), default));
    }

    private static Task<ChangeRole.Result> ChangeAsync(TestInstallation installation, Guid owner, Guid member, MemberRole role) =>
        installation.DoAsync((ChangeRole change) => change.RunAsync(new(owner, member, role), default));

    private static Task<EndMembership.Result> EndAsync(TestInstallation installation, Guid owner, Guid member) =>
        installation.DoAsync((EndMembership end) => end.RunAsync(new(owner, member), default));

    private static Task<Member> ReadAsync(TestInstallation installation, Guid id) =>
        installation.DoAsync((GoodStandingDb db) => db.Members.IgnoreQueryFilters().SingleAsync(member => member.Id == id));
}
