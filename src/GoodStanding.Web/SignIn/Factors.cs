using System.Buffers.Text;
using System.Text.Json;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;

namespace GoodStanding.Web.SignIn;

/// <summary>Changes the ways in which an account signs in. Whatever Identity refuses comes back as a sentence.</summary>
public sealed class Factors(UserManager<Account> accounts, SignInManager<Account> signIn, ILogger<Factors> log, IServiceProvider services)
{
    private const int CodesMade = 10;

    private static readonly Refusal BadPasskey = Refusal.Invalid("The passkey did not work. Try again.");

    public async Task<Refusal?> ChangePasswordAsync(Account account, string present, string wanted)
    {
        if (!await accounts.HasPasswordAsync(account))
            return RefusalOf(await accounts.AddPasswordAsync(account, wanted));

        return await CheckPasswordAsync(account, present) ?? RefusalOf(await accounts.ChangePasswordAsync(account, present, wanted));
    }

    /// <summary>Looks whether a password is the account's own, and a code too where there is a second step; wrong ones slow it down as they do at the door.</summary>
    public async Task<Refusal?> ProveAsync(Account account, string password, string? code) =>
        await CheckPasswordAsync(account, password) ?? (await accounts.GetTwoFactorEnabledAsync(account) ? await CheckCodeAsync(account, code ?? "") : null);

    /// <summary>Looks whether what a browser says comes from a passkey of this account.</summary>
    public async Task<Refusal?> ProveByPasskeyAsync(Account account, string? json)
    {
        var shown = await AskAsync(() => signIn.PerformPasskeyAssertionAsync(json ?? ""));
        if (shown is not { Succeeded: true } || shown.User.Id != account.Id)
            return BadPasskey;

        return RefusalOf(await accounts.AddOrUpdatePasskeyAsync(account, shown.Passkey));
    }

    public async Task<Refusal?> TurnOnAppAsync(Account account, string? typed)
    {
        var code = new string([.. (typed ?? "").Where(char.IsAsciiDigit)]);
        return await FitsAppAsync(account, code)
            ? RefusalOf(await accounts.SetTwoFactorEnabledAsync(account, true))
            : Refusal.Invalid("This code does not fit. Is the clock of your phone right?");
    }

    public async Task<Refusal?> TurnOffAppAsync(Account account) =>
        RefusalOf(await accounts.SetTwoFactorEnabledAsync(account, false)) ?? RefusalOf(await accounts.ResetAuthenticatorKeyAsync(account));

    /// <summary>Makes a new set of recovery codes; the old ones end. They are shown once and kept as hashes.</summary>
    public async Task<(IReadOnlyList<string> Codes, Refusal? Refusal)> MakeCodesAsync(Account account) =>
        await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, CodesMade) is { } codes ? ([.. codes], null) : ([], Refusal.Changed);

    public async Task<Refusal?> AddPasskeyAsync(Account account, string? json) =>
        await ReadNewAsync(json) is { } made && made.AccountId == account.Id ? RefusalOf(await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey)) : BadPasskey;

    /// <summary>Reads what a browser says of a passkey it has made; null when that cannot be believed.</summary>
    public async Task<(UserPasskeyInfo Passkey, Guid AccountId)?> ReadNewAsync(string? json) =>
        await AskAsync(() => signIn.PerformPasskeyAttestationAsync(json ?? "")) is { Succeeded: true } made && Guid.TryParse(made.UserEntity.Id, out var id) ? (made.Passkey, id) : null;

    public async Task<Refusal?> ForgetPasskeyAsync(Account account, string? credential)
    {
        var passkeys = await accounts.GetPasskeysAsync(account);
        if (passkeys.FirstOrDefault(each => Base64Url.EncodeToString(each.CredentialId) == credential) is not { } passkey)
            return Refusal.Invalid("There is no such passkey here any more.");
        if (passkeys.Count < 2 && !await accounts.HasPasswordAsync(account))
            return Refusal.NotNow("This is your only way in. Add a password or another passkey first.");

        return RefusalOf(await accounts.RemovePasskeyAsync(account, passkey.CredentialId));
    }

    internal static Refusal? RefusalOf(IdentityResult result) => result switch
    {
        { Succeeded: true } => null,
        _ when result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure)) => Refusal.Changed,
        _ => Refusal.Invalid(string.Join(" ", result.Errors.Select(error => error.Description))),
    };

    private async Task<Refusal?> CheckPasswordAsync(Account account, string password)
    {
        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        return result.Succeeded ? null : Refusal.Invalid("That is not your password. After a wrong try, wait a moment before the next.");
    }

    private async Task<Refusal?> CheckCodeAsync(Account account, string typed)
    {
        var code = new TypedCode(typed);
        var fits = code.IsRecovery
            ? (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code.Recovery)).Succeeded
            : await FitsAppAsync(account, code.Bare) && services.GetRequiredService<UsedCodes>().TryTake(account.Id, code.Bare);
        if (fits)
            return RefusalOf(await accounts.ResetAccessFailedCountAsync(account));

        await accounts.AccessFailedAsync(account);
        return Refusal.Invalid("This code does not fit, or it was used already. After a wrong try, wait a moment before the next.");
    }

    private Task<bool> FitsAppAsync(Account account, string code) =>
        accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, code);

    // The framework throws when no options were asked for before, or when the field holds no such JSON.
    private async Task<T?> AskAsync<T>(Func<Task<T>> ask)
        where T : class
    {
        try
        {
            return await ask();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or JsonException or FormatException)
        {
            log.LogInformation("A passkey could not be read: {Kind}", problem.GetType().Name);
            return null;
        }
    }
}
