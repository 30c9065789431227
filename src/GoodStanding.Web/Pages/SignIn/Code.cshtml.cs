using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoodStanding.Web.Pages.SignIn;

/// <summary>The second step of a sign-in: a code of an authenticator app, or one of the codes kept for a rainy day.</summary>
[EnableRateLimiting(Paces.SignIn)]
public sealed class CodeModel(SignInManager<Account> signIn, IServiceProvider services) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/SignIn/Index") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return RedirectToPage("/SignIn/Index");

        var code = new TypedCode(Code ?? "");
        if (!code.IsRecovery && !services.GetRequiredService<UsedCodes>().TryTake(account.Id, code.Bare))
            return Refuse("This code was used already. Wait for the next one.");

        var result = code.IsRecovery
            ? await signIn.TwoFactorRecoveryCodeSignInAsync(code.Recovery)
            : await signIn.TwoFactorAuthenticatorSignInAsync(code.Bare, isPersistent: false, rememberClient: false);
        if (result.Succeeded)
            return LocalRedirect(Url.IsLocalUrl(Next) ? Next! : "/today");

        return Refuse(result.IsLockedOut ? "Too many tries. Wait a while, then try again." : "This code does not fit. Is the clock of your phone right?");
    }

    private PageResult Refuse(string sentence)
    {
        Refused = sentence;
        Code = null;
        return Page();
    }
}
