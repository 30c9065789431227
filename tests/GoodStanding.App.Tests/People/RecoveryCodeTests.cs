using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Xunit;

namespace GoodStanding.App.Tests.People;

public sealed class RecoveryCodeTests
{
    [Theory]
    [EveryDatabase]
    public async Task Of_a_recovery_code_only_a_hash_is_kept(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        await installation.CreateFirstAsync();

        var codes = await MakeAsync(installation);

        // The value is read as the program reads it, already decrypted.
        var kept = await installation.DoAsync((GoodStandingDb db) => db.UserTokens.Select(token => token.Value!).ToListAsync());
        Assert.Equal(10, codes.Count);
        Assert.NotEmpty(kept);
        Assert.All(codes, code => Assert.DoesNotContain(kept, value => value.Contains(code, StringComparison.OrdinalIgnoreCase) || value.Contains(code.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_code_opens_once_however_it_is_copied_and_a_new_set_ends_the_old_one()
    {
        await using var installation = await TestInstallation.MakeAsync();
        await installation.CreateFirstAsync();
        var codes = await MakeAsync(installation);

        Assert.True(await RedeemAsync(installation, codes[3]));
        Assert.False(await RedeemAsync(installation, codes[3]));
        Assert.True(await RedeemAsync(installation, codes[4].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()));
        Assert.False(await RedeemAsync(installation, "AAAAA-AAAAA"));
        Assert.Equal(8, await DoAsync(installation, (accounts, account) => accounts.CountRecoveryCodesAsync(account)));
        await MakeAsync(installation);
        Assert.False(await RedeemAsync(installation, codes[5]));
    }

    [Fact]
    public async Task The_salt_itself_opens_nothing()
    {
        await using var installation = await TestInstallation.MakeAsync();
        await installation.CreateFirstAsync();
        await MakeAsync(installation);
        var kept = (await installation.DoAsync((GoodStandingDb db) => db.UserTokens.Select(token => token.Value!).SingleAsync())).Split(';');

        Assert.Equal(11, kept.Length);
        foreach (var part in kept)
            Assert.False(await RedeemAsync(installation, part));
    }

    [Fact]
    public async Task A_set_still_opens_when_hashes_are_made_slower()
    {
        await using var installation = await TestInstallation.MakeAsync();
        await installation.CreateFirstAsync();
        var codes = await MakeAsync(installation);

        installation.Get<IOptions<PasswordHasherOptions>>().Value.IterationCount = 7;

        Assert.True(await RedeemAsync(installation, codes[0]));
        Assert.True(await RedeemAsync(installation, codes[1]));
        Assert.StartsWith("v1:1:", await installation.DoAsync((GoodStandingDb db) => db.UserTokens.Select(token => token.Value!).SingleAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00FF;AAAA;BBBB")]
    [InlineData("v2:1:00FF;AAAA;BBBB")]
    [InlineData("v1:many:00FF;AAAA;BBBB")]
    [InlineData("v1:0:00FF;AAAA;BBBB")]
    [InlineData(";")]
    public async Task A_set_in_another_form_counts_nothing_and_opens_nothing(string kept)
    {
        await using var installation = await TestInstallation.MakeAsync();
        await installation.CreateFirstAsync();
        await MakeAsync(installation);
        await installation.DoAsync(async (GoodStandingDb db) =>
        {
            (await db.UserTokens.SingleAsync()).Value = kept;
            return await db.SaveChangesAsync();
        });

        Assert.Equal(0, await DoAsync(installation, (accounts, account) => accounts.CountRecoveryCodesAsync(account)));
        Assert.False(await RedeemAsync(installation, "AAAA"));
    }

    private static async Task<List<string>> MakeAsync(TestInstallation installation) =>
        [.. (await DoAsync(installation, (accounts, account) => accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 10)))!];

    private static async Task<bool> RedeemAsync(TestInstallation installation, string code) =>
        (await DoAsync(installation, (accounts, account) => accounts.RedeemTwoFactorRecoveryCodeAsync(account, code))).Succeeded;

    private static Task<T> DoAsync<T>(TestInstallation installation, Func<UserManager<Account>, Account, Task<T>> act) =>
        installation.DoAsync(async (UserManager<Account> accounts) => await act(accounts, (await accounts.FindByEmailAsync("ann@practice.example"))!));
}
