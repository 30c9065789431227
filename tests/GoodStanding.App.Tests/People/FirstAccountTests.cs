using GoodStanding.App.People;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace GoodStanding.App.Tests.People;

public sealed class FirstAccountTests
{
    [Theory]
    [EveryDatabase]
    public async Task The_setup_token_makes_one_owner_of_one_practice(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);

        var made = await installation.CreateFirstAsync();

        Assert.Null(made.Refusal);
        var found = await installation.DoAsync((FindMembership find) => find.RunAsync(new(made.AccountId!.Value), default));
        Assert.Equal((MemberRole.Owner, MemberState.Confirmed, "Example Practice"), (found.Member!.Role, found.Member.State, found.Member.Practice.Name));
        Assert.Null((await installation.DoAsync((IssueSetupToken issue) => issue.RunAsync(new(), default))).Token);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_setup_token_opens_once_even_for_two_at_the_same_moment(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        var token = (await installation.DoAsync((IssueSetupToken issue) => issue.RunAsync(new(), default))).Token!;

        var tries = await Task.WhenAll(
            Task.Run(() => installation.CreateFirstAsync(token)),
            Task.Run(() => installation.CreateFirstAsync(token, email: "eve@elsewhere.example")));

        Assert.Single(tries, each => each.Refusal is null);
        Assert.Equal(1, await installation.DoAsync((GoodStandingDb db) => db.Users.CountAsync()));
        Assert.Equal(1, await installation.DoAsync((GoodStandingDb db) => db.Practices.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task An_old_a_changed_and_an_empty_token_open_nothing()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var token = (await installation.DoAsync((IssueSetupToken issue) => issue.RunAsync(new(), default))).Token!;

        Assert.Equal(RefusalKind.NotAllowed, (await installation.CreateFirstAsync("")).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotAllowed, (await installation.CreateFirstAsync(token[..^1] + (token[^1] == 'A' ? 'B' : 'A'))).Refusal?.Kind);
        installation.Clock.Advance(24.1);
        Assert.Equal(RefusalKind.NotAllowed, (await installation.CreateFirstAsync(token)).Refusal?.Kind);
    }

    [Fact]
    public async Task A_refused_password_leaves_the_token_good()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var token = (await installation.DoAsync((IssueSetupToken issue) => issue.RunAsync(new(), default))).Token!;

        var weak = await installation.CreateFirstAsync(token, "password password");
        var strong = await installation.CreateFirstAsync(token);

        Assert.Equal(RefusalKind.Invalid, weak.Refusal?.Kind);
        Assert.Null(strong.Refusal);
    }

    [Fact]
    public async Task Nothing_that_opens_a_door_is_kept_as_it_is()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var token = (await installation.DoAsync((IssueSetupToken issue) => issue.RunAsync(new(), default))).Token!;

        var kept = await installation.DoAsync((GoodStandingDb db) => db.OneTimeTokens.SingleAsync());

        Assert.NotEqual(token, kept.Hash);
        Assert.Equal(64, kept.Hash.Length);
    }

    [Fact]
    public async Task An_accented_password_typed_on_another_keyboard_still_fits()
    {
        await using var installation = await TestInstallation.MakeAsync();
        await installation.CreateFirstAsync(password: "caf\u00e9 under the chestnuts");

        var fits = await installation.DoAsync(async (UserManager<Account> accounts) =>
            await accounts.CheckPasswordAsync((await accounts.FindByEmailAsync("ann@practice.example"))!, "cafe\u0301 under the chestnuts"));

        Assert.True(fits);
    }

    [Fact]
    public void A_password_is_hashed_slowly()
    {
        var folder = Directory.CreateTempSubdirectory("gs-app-");
        using var services = new ServiceCollection().AddLogging().AddGoodStandingApp(new(folder.FullName)).BuildServiceProvider();
        folder.Delete(recursive: true);

        Assert.True(services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount >= 210_000);
        using var scope = services.CreateScope();
        Assert.IsType<NormalizingPasswordHasher>(scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>());
        Assert.IsType<PasswordRules>(Assert.Single(scope.ServiceProvider.GetServices<IPasswordValidator<Account>>()));
    }

    [Theory]
    [InlineData("a@b,c@d.example")]
    [InlineData("ann@practice.example\r\nBcc: eve@elsewhere.example")]
    [InlineData("ann@practice.example;eve@elsewhere.example")]
    [InlineData("two@at@signs.example")]
    [InlineData("@practice.example")]
    [InlineData("")]
    public async Task An_address_is_exactly_one(string email)
    {
        await using var installation = await TestInstallation.MakeAsync();

        Assert.Equal(RefusalKind.Invalid, (await installation.CreateFirstAsync(email: email)).Refusal?.Kind);
    }
}
