using GoodStanding.App.People;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.People;

public sealed class MembersTests
{
    [Theory]
    [EveryDatabase]
    public async Task An_invited_member_has_no_rights_until_she_joins(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        var owner = (await installation.CreateFirstAsync()).MemberId!.Value;
        var invited = await InviteAsync(installation, owner);
        Assert.Null(await installation.DoAsync((GoodStandingDb db) => db.EnterAsync(invited.NewMemberId!.Value, default)));

        var joined = await JoinAsync(installation, invited.Token!);

        Assert.Null(joined.Refusal);
        var member = await installation.DoAsync((GoodStandingDb db) => db.EnterAsync(joined.MemberId!.Value, default));
        Assert.Equal(MemberRole.SecondReader, member?.Role);
    }

    [Fact]
    public async Task An_invitation_opens_once_for_one_address_within_a_day()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var owner = (await installation.CreateFirstAsync()).MemberId!.Value;
        var invited = await InviteAsync(installation, owner);

        Assert.NotNull((await JoinAsync(installation, invited.Token!, "eve@elsewhere.example")).Refusal);
        Assert.NotNull((await JoinAsync(installation, invited.Token + "x")).Refusal);
        Assert.Null((await JoinAsync(installation, invited.Token!)).Refusal);
        Assert.NotNull((await JoinAsync(installation, invited.Token!)).Refusal);
        var late = await InviteAsync(installation, owner, "carl@practice.example");
        installation.Clock.Advance(24.1);
        Assert.NotNull((await JoinAsync(installation, late.Token!, "carl@practice.example")).Refusal);
    }

    [Fact]
    public async Task Whoever_has_not_come_is_invited_anew_and_the_earlier_invitation_ends()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var owner = (await installation.CreateFirstAsync()).MemberId!.Value;
        var first = await InviteAsync(installation, owner);

        var second = await InviteAsync(installation, owner);

        Assert.NotNull((await JoinAsync(installation, first.Token!)).Refusal);
        Assert.Null((await JoinAsync(installation, second.Token!)).Refusal);
        Assert.Equal(RefusalKind.Invalid, (await InviteAsync(installation, owner)).Refusal?.Kind);
        Assert.Equal(RefusalKind.Invalid, (await InviteAsync(installation, owner, "ann@practice.example")).Refusal?.Kind);
    }

    [Fact]
    public async Task Only_an_owner_invites()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var owner = (await installation.CreateFirstAsync()).MemberId!.Value;
        var joined = await JoinAsync(installation, (await InviteAsync(installation, owner)).Token!);

        var invited = await InviteAsync(installation, joined.MemberId!.Value, "carl@practice.example");

        Assert.Equal(RefusalKind.NotAllowed, invited.Refusal?.Kind);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_new_password_ends_every_session_and_its_token_works_once(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        var account = (await installation.CreateFirstAsync()).AccountId!.Value;
        var key = await SessionTests.SignInAsync(installation, account);
        var token = (await installation.DoAsync((IssuePasswordReset issue) => issue.RunAsync(new("ANN@practice.example"), default))).Token!;

        var reset = await installation.DoAsync((ResetPassword deed) => deed.RunAsync(new(token, "a dozen grey umbrellas"), default));
        var again = await installation.DoAsync((ResetPassword deed) => deed.RunAsync(new(token, "a dozen red umbrellas"), default));

        Assert.Null(reset.Refusal);
        Assert.Equal(RefusalKind.NotAllowed, again.Refusal?.Kind);
        Assert.Null(await installation.Get<SessionTickets>().RetrieveAsync(key));
        Assert.True(await installation.DoAsync(async (UserManager<Account> accounts) =>
            await accounts.CheckPasswordAsync((await accounts.FindByEmailAsync("ann@practice.example"))!, "a dozen grey umbrellas")));
    }

    [Fact]
    public async Task A_reset_token_is_good_for_half_an_hour_and_a_newer_one_ends_it()
    {
        await using var installation = await TestInstallation.MakeAsync();
        await installation.CreateFirstAsync();
        Task<IssuePasswordReset.Result> IssueAsync() => installation.DoAsync((IssuePasswordReset issue) => issue.RunAsync(new("ann@practice.example"), default));
        Task<ResetPassword.Result> ResetAsync(string token) => installation.DoAsync((ResetPassword deed) => deed.RunAsync(new(token, "a dozen grey umbrellas"), default));

        var first = (await IssueAsync()).Token!;
        var second = (await IssueAsync()).Token!;
        Assert.NotNull((await ResetAsync(first)).Refusal);
        installation.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.NotNull((await ResetAsync(second)).Refusal);
        Assert.Null((await installation.DoAsync((IssuePasswordReset issue) => issue.RunAsync(new("nobody@practice.example"), default))).Token);
    }

    [Fact]
    public async Task Wrong_passwords_make_an_account_rest_longer_each_time()
    {
        await using var installation = await TestInstallation.MakeAsync();
        await installation.CreateFirstAsync();
        Task FailAsync() => installation.DoAsync(async (UserManager<Account> accounts) => await accounts.AccessFailedAsync((await accounts.FindByEmailAsync("ann@practice.example"))!));
        Task<bool> IsRestingAsync() => installation.DoAsync(async (UserManager<Account> accounts) => await accounts.IsLockedOutAsync((await accounts.FindByEmailAsync("ann@practice.example"))!));

        await FailAsync();
        Assert.True(await IsRestingAsync());
        installation.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(await IsRestingAsync());
        for (var count = 1; count < 20; count++)
            await FailAsync();
        installation.Clock.Advance(TimeSpan.FromSeconds(899));
        Assert.True(await IsRestingAsync());
        installation.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(await IsRestingAsync());
        for (var count = 20; count < 100; count++)
            await FailAsync();
        installation.Clock.Advance(TimeSpan.FromDays(365));
        Assert.True(await IsRestingAsync());
    }

    [Fact]
    public async Task Wrong_passwords_from_before_somebody_joined_do_not_keep_her_waiting()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var owner = (await installation.CreateFirstAsync()).MemberId!.Value;
        var invited = await InviteAsync(installation, owner);
        for (var count = 0; count < 5; count++)
            await installation.DoAsync(async (UserManager<Account> accounts) => await accounts.AccessFailedAsync((await accounts.FindByEmailAsync("ben@practice.example"))!));

        Assert.Null((await JoinAsync(installation, invited.Token!)).Refusal);

        var ben = (await installation.DoAsync((UserManager<Account> accounts) => accounts.FindByEmailAsync("ben@practice.example")))!;
        Assert.Equal((null, 0), (ben.LockoutEnd, ben.AccessFailedCount));
    }

    [Fact]
    public async Task Every_account_stands_in_the_list_of_whoever_runs_the_installation()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var owner = (await installation.CreateFirstAsync()).MemberId!.Value;
        await InviteAsync(installation, owner);

        var listed = await installation.DoAsync((ListAccounts list) => list.RunAsync(new(), default));

        Assert.Equal(["ann@practice.example", "ben@practice.example"], listed.Lines.Select(line => line.Email));
        Assert.Equal([MemberState.Confirmed, MemberState.Invited], listed.Lines.Select(line => line.State));
    }

    private static Task<AddMember.Result> InviteAsync(TestInstallation installation, Guid owner, string email = "ben@practice.example") =>
        installation.DoAsync((AddMember add) => add.RunAsync(new(owner, TestInstallation.Profile(email), MemberRole.SecondReader), default));

    private static Task<AcceptInvitation.Result> JoinAsync(TestInstallation installation, string token, string email = "ben@practice.example") =>
        installation.DoAsync((AcceptInvitation accept) => accept.RunAsync(new(token, email, "a field of late barley"), default));
}
