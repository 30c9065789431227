using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using GoodStanding.App.People;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Web.Pages.People;

/// <summary>How a member signs in: password, second factor, passkeys, sessions. A change needs a fresh proof and ends every other session at once.</summary>
[EnableRateLimiting(Paces.SignIn)]
public sealed class SecurityModel(
    Factors factors, UserManager<Account> accounts, SignInManager<Account> signIn, EndSessions endSessions, GoodStandingDb db) : PageModel
{
    [BindProperty, StringLength(PasswordRules.Longest)]
    public string? Current { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty, StringLength(20)]
    public string? Code { get; set; }

    /// <summary>What the browser says of a passkey, or which one is to be forgotten.</summary>
    [BindProperty, StringLength(20_000)]
    public string? Passkey { get; set; }

    /// <summary>Where a proof was asked for, if not here.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public Account Account { get; private set; } = null!;

    /// <summary>Whether a password or a passkey was shown in the last minutes; else the page asks for one first.</summary>
    public bool IsProven => Card is null;

    public ProveCard? Card { get; private set; }

    public bool HasPassword { get; private set; }

    public bool HasApp { get; private set; }

    /// <summary>The key of an authenticator app that is being set up, and the address that the picture holds.</summary>
    public string Key { get; private set; } = "";

    public string KeyAddress { get; private set; } = "";

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public string? Refused { get; private set; }

    private ShownOnce Once => HttpContext.RequestServices.GetRequiredService<ShownOnce>();

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>The member shows once more that it is she.</summary>
    public async Task<IActionResult> OnPostProveAsync()
    {
        var account = await AccountAsync();
        return await ProvenAsync(account, await factors.ProveAsync(account, Current ?? "", Code));
    }

    public async Task<IActionResult> OnPostProveOptionsAsync() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(await AccountAsync()), "application/json");

    public async Task<IActionResult> OnPostProvePasskeyAsync()
    {
        var account = await AccountAsync();
        return await ProvenAsync(account, await factors.ProveByPasskeyAsync(account, Passkey));
    }

    public Task<IActionResult> OnPostPasswordAsync() =>
        ChangeAsync(account => factors.ChangePasswordAsync(account, Current ?? "", Password ?? ""), "Your new password is set. Every other session has ended.");

    public async Task<IActionResult> OnPostAppAsync() => await CodesAsync(account => factors.TurnOnAppAsync(account, Code));

    public async Task<IActionResult> OnPostCodesAsync() => await CodesAsync(_ => Task.FromResult<Refusal?>(null));

    public Task<IActionResult> OnPostAppOffAsync() => ChangeAsync(factors.TurnOffAppAsync, "The second step is off.");

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        if (!await Proof.IsFreshAsync(HttpContext))
            return StatusCode(StatusCodes.Status403Forbidden);

        var account = await AccountAsync();
        return Content(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.UserName! }), "application/json");
    }

    public Task<IActionResult> OnPostPasskeyAsync() => ChangeAsync(account => factors.AddPasskeyAsync(account, Passkey), "Your passkey is known here now.");

    public Task<IActionResult> OnPostForgetAsync() => ChangeAsync(account => factors.ForgetPasskeyAsync(account, Passkey), "The passkey opens nothing any more.");

    public async Task<IActionResult> OnPostEndAsync()
    {
        var account = await AccountAsync();
        return await RenewAsync(account) is { } refusal ? await RefuseAsync(refusal) : this.After(null, "/security", "Every other session has ended.");
    }

    private async Task<Account> AccountAsync() => await accounts.GetUserAsync(User) ?? throw new InvalidOperationException("A member has no account.");

    private async Task<IActionResult> ProvenAsync(Account account, Refusal? refusal)
    {
        if (refusal is not null)
            return await RefuseAsync(refusal);

        await signIn.SignInAsync(account, isPersistent: false);
        return this.After(null, Url.IsLocalUrl(Next) ? Next! : "/security", "Thank you. That is good for five minutes.");
    }

    private async Task<IActionResult> ChangeAsync(Func<Account, Task<Refusal?>> change, string done)
    {
        var account = await AccountAsync();
        var refusal = await UnprovenAsync() ?? await change(account) ?? await RenewAsync(account);
        return refusal is null ? this.After(null, "/security", done) : await RefuseAsync(refusal);
    }

    private async Task<IActionResult> CodesAsync(Func<Account, Task<Refusal?>> change)
    {
        var account = await AccountAsync();
        var refusal = await UnprovenAsync() ?? await change(account);
        IReadOnlyList<string> codes = [];
        if (refusal is null)
            (codes, refusal) = await factors.MakeCodesAsync(account);
        refusal ??= await RenewAsync(account);
        if (refusal is not null)
            return await RefuseAsync(refusal);

        Once.Keep(this, ShownOnce.Codes, account.Id, codes);
        return LocalRedirect("/security");
    }

    private async Task<Refusal?> UnprovenAsync() =>
        await Proof.IsFreshAsync(HttpContext) ? null : Proof.Missing;

    // All other sessions end; this one goes on under the account's new stamp.
    private async Task<Refusal?> RenewAsync(Account account)
    {
        if (Factors.RefusalOf(await accounts.UpdateSecurityStampAsync(account)) is { } refusal)
            return refusal;

        await endSessions.RunAsync(new(account.Id, SessionKey.Of(HttpContext)), HttpContext.RequestAborted);
        await Proof.RenewAsync(HttpContext, signIn, account);
        return null;
    }

    private Task<IActionResult> RefuseAsync(Refusal refusal)
    {
        Refused = refusal.Sentence;
        return ShowAsync();
    }

    private async Task<IActionResult> ShowAsync()
    {
        Account = await AccountAsync();
        Card = await ProveCard.OfAsync(HttpContext, "change how you sign in", Next);
        HasPassword = await accounts.HasPasswordAsync(Account);
        HasApp = await accounts.GetTwoFactorEnabledAsync(Account);
        RecoveryCodes = Once.Take(this, ShownOnce.Codes, Account.Id);
        Passkeys = [.. await accounts.GetPasskeysAsync(Account)];
        Sessions = await db.Sessions.AsNoTracking().Where(session => session.AccountId == Account.Id).OrderByDescending(session => session.SeenAt).ToListAsync(HttpContext.RequestAborted);
        if (!HasApp && IsProven)
            await MakeKeyAsync();
        return Page();
    }

    private async Task MakeKeyAsync()
    {
        if (await accounts.GetAuthenticatorKeyAsync(Account) is not { Length: > 0 } key)
        {
            // A new key ends what was signed in before; whoever is only looking stays.
            Refused ??= Factors.RefusalOf(await accounts.ResetAuthenticatorKeyAsync(Account))?.Sentence;
            await signIn.RefreshSignInAsync(Account);
            key = await accounts.GetAuthenticatorKeyAsync(Account) ?? "";
        }

        Key = string.Join(' ', key.Chunk(4).Select(four => new string(four)));
        KeyAddress = $"otpauth://totp/GoodStanding:{UrlEncoder.Default.Encode(Account.Email!)}?secret={key}&issuer=GoodStanding&digits=6";
    }
}
