using System.Buffers.Text;
using System.Text.Encodings.Web;
using GoodStanding.App.People;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Web.Pages.People;

/// <summary>How a member signs in: password, second factor, passkeys, sessions. A change ends every other session at once.</summary>
public sealed class SecurityModel(
    UserManager<Account> accounts, SignInManager<Account> signIn, EndSessions endSessions, GoodStandingDb db, ILogger<SecurityModel> log) : PageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Passkey { get; set; }

    public Account Account { get; private set; } = null!;

    public bool HasPassword { get; private set; }

    public bool HasApp { get; private set; }

    /// <summary>The key of an authenticator app that is being set up, and the address that the picture holds.</summary>
    public string Key { get; private set; } = "";

    public string KeyAddress { get; private set; } = "";

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public string? Refused { get; private set; }

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostPasswordAsync()
    {
        var account = await AccountAsync();
        var changed = await accounts.HasPasswordAsync(account)
            ? await accounts.ChangePasswordAsync(account, Current ?? "", Password ?? "")
            : await accounts.AddPasswordAsync(account, Password ?? "");
        return changed.Succeeded ? await ChangedAsync(account, "Your new password is set. Every other session has ended.") : await RefuseAsync(changed);
    }

    public async Task<IActionResult> OnPostAppAsync()
    {
        var account = await AccountAsync();
        var code = new string([.. (Code ?? "").Where(char.IsAsciiDigit)]);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, code))
            return await RefuseAsync("This code does not fit. Is the clock of your phone right?");

        await accounts.SetTwoFactorEnabledAsync(account, true);
        return await ShowCodesAsync(account);
    }

    public async Task<IActionResult> OnPostCodesAsync() => await ShowCodesAsync(await AccountAsync());

    public async Task<IActionResult> OnPostAppOffAsync()
    {
        var account = await AccountAsync();
        if (await accounts.HasPasswordAsync(account) && !await accounts.CheckPasswordAsync(account, Current ?? ""))
            return await RefuseAsync("That is not your password.");

        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        return await ChangedAsync(account, "The second step is off.");
    }

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        var account = await AccountAsync();
        return Content(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.UserName! }), "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        var account = await AccountAsync();
        var attestation = await signIn.PerformPasskeyAttestationAsync(Passkey ?? "");
        if (!attestation.Succeeded)
        {
            log.LogInformation("A passkey was refused: {Why}", attestation.Failure.Message);
            return await RefuseAsync("The passkey did not work. Try again.");
        }

        await accounts.AddOrUpdatePasskeyAsync(account, attestation.Passkey);
        return await ChangedAsync(account, "Your passkey is known here now.");
    }

    public async Task<IActionResult> OnPostForgetAsync(string passkey)
    {
        var account = await AccountAsync();
        if (!await accounts.HasPasswordAsync(account) && (await accounts.GetPasskeysAsync(account)).Count < 2)
            return await RefuseAsync("This is your only way in. Add a password or another passkey first.");

        await accounts.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(passkey));
        return await ChangedAsync(account, "The passkey opens nothing any more.");
    }

    public async Task<IActionResult> OnPostEndAsync() =>
        await ChangedAsync(await AccountAsync(), "Every other session has ended.");

    private async Task<Account> AccountAsync() => await accounts.GetUserAsync(User) ?? throw new InvalidOperationException("A member has no account.");

    // All other sessions end; this one goes on under the account's new stamp.
    private async Task<IActionResult> ChangedAsync(Account account, string done)
    {
        await RenewAsync(account);
        return this.After(null, "/security", done);
    }

    private async Task RenewAsync(Account account)
    {
        await accounts.UpdateSecurityStampAsync(account);
        await endSessions.RunAsync(new(account.Id, SessionKey.Of(HttpContext)), HttpContext.RequestAborted);
        await signIn.SignInAsync(account, isPersistent: false);
    }

    // Shown once, on the answer itself: a redirect would have to keep them somewhere.
    private async Task<IActionResult> ShowCodesAsync(Account account)
    {
        RecoveryCodes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 10) ?? []];
        await RenewAsync(account);
        return await ShowAsync();
    }

    private Task<IActionResult> RefuseAsync(IdentityResult result) =>
        RefuseAsync(result.Errors.Any(error => error.Code == "PasswordMismatch") ? "That is not your present password." : string.Join(" ", result.Errors.Select(error => error.Description)));

    private Task<IActionResult> RefuseAsync(string sentence)
    {
        Refused = sentence;
        return ShowAsync();
    }

    private async Task<IActionResult> ShowAsync()
    {
        Account = await AccountAsync();
        HasPassword = await accounts.HasPasswordAsync(Account);
        HasApp = await accounts.GetTwoFactorEnabledAsync(Account);
        Passkeys = [.. await accounts.GetPasskeysAsync(Account)];
        Sessions = await db.Sessions.AsNoTracking().Where(session => session.AccountId == Account.Id).OrderByDescending(session => session.SeenAt).ToListAsync(HttpContext.RequestAborted);
        if (!HasApp)
            await MakeKeyAsync();
        return Page();
    }

    private async Task MakeKeyAsync()
    {
        if (await accounts.GetAuthenticatorKeyAsync(Account) is not { Length: > 0 } key)
        {
            // A new key ends what was signed in before; whoever is only looking stays.
            await accounts.ResetAuthenticatorKeyAsync(Account);
            await signIn.RefreshSignInAsync(Account);
            key = (await accounts.GetAuthenticatorKeyAsync(Account))!;
        }

        Key = string.Join(' ', key.Chunk(4).Select(four => new string(four)));
        KeyAddress = $"otpauth://totp/GoodStanding:{UrlEncoder.Default.Encode(Account.Email!)}?secret={key}&issuer=GoodStanding&digits=6";
    }
}
