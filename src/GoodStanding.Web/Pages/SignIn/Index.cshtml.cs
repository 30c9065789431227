using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using GoodStanding.App.People;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoodStanding.Web.Pages.SignIn;

/// <summary>Sign-in by password or passkey.</summary>
[EnableRateLimiting(Paces.SignIn)]
public sealed class IndexModel(SignInManager<Account> signIn, UserManager<Account> accounts) : PageModel
{
    // One sentence for a wrong address, a wrong password and a door that is shut for a while: none tells whether there is an account.
    private const string Wrong = "E-mail address and password do not fit together. After a wrong try, wait a moment before the next.";

    [BindProperty, StringLength(254)]
    public string? Email { get; set; }

    [BindProperty, StringLength(PasswordRules.Longest)]
    public string? Password { get; set; }

    /// <summary>What the browser says of a passkey, as JSON.</summary>
    [BindProperty, StringLength(20_000)]
    public string? Passkey { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromServices] Me me) =>
        await me.GetAsync() is null ? Page() : LocalRedirect(Url.IsLocalUrl(Next) ? Next! : "/today");

    public async Task<IActionResult> OnPostAsync()
    {
        var email = Email?.Trim() ?? "";
        var account = ModelState.IsValid ? await accounts.FindByEmailAsync(email) : null;
        if (account is null)
        {
            // The same work as for an account that exists, so that the time does not tell the two apart.
            accounts.PasswordHasher.HashPassword(new(), Password ?? "");
            return Refuse(Wrong);
        }

        var result = await signIn.PasswordSignInAsync(account, Password ?? "", isPersistent: false, lockoutOnFailure: true);
        return After(result);
    }

    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        try
        {
            return After(await signIn.PasskeySignInAsync(Passkey ?? ""), "This passkey is not known here.");
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or JsonException or FormatException)
        {
            // No options were asked for before, or too long ago; or the field holds nothing that a browser would say.
            return Refuse("That took too long or could not be read. Try the passkey once more.");
        }
    }

    private IActionResult After(Microsoft.AspNetCore.Identity.SignInResult result, string wrong = Wrong)
    {
        if (result.Succeeded)
            return LocalRedirect(Url.IsLocalUrl(Next) ? Next! : "/today");
        if (result.RequiresTwoFactor)
            return RedirectToPage("/SignIn/Code", new { Next });

        return Refuse(wrong);
    }

    private PageResult Refuse(string sentence)
    {
        Refused = sentence;
        Password = null;
        return Page();
    }
}
