using System.ComponentModel.DataAnnotations;
using GoodStanding.App.People;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoodStanding.Web.Pages.SignIn;

/// <summary>The first account, against the token in the console of whoever started the program.</summary>
[EnableRateLimiting(Paces.SignIn)]
public sealed class SetupModel(CreateFirstAccount createFirstAccount, SignInManager<Account> signIn, UserManager<Account> accounts, Factors factors, TimeProvider clock) : PageModel
{
    [BindProperty, StringLength(200)]
    public string? Token { get; set; }

    [BindProperty]
    public PersonForm Person { get; set; } = new();

    [BindProperty, StringLength(Limits.Name)]
    public string? Practice { get; set; }

    [BindProperty, StringLength(Limits.Name)]
    public string? City { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the browser says of a new passkey, as JSON.</summary>
    [BindProperty, StringLength(20_000)]
    public string? Passkey { get; set; }

    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromServices] Me me)
    {
        if (await me.GetAsync() is not null)
            return LocalRedirect("/today");

        return accounts.Users.Any() ? LocalRedirect("/sign-in") : Page();
    }

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        var name = Person.Email?.Trim() is { Length: > 0 } email ? email : "owner";
        return Content(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString(), Name = name, DisplayName = Person.Name ?? name }), "application/json");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Refuse("Something in this form is too long.");

        var (passkey, accountId) = (default(UserPasskeyInfo), default(Guid?));
        if (Passkey is { Length: > 0 })
        {
            if (await factors.ReadNewAsync(Passkey) is not { } read)
                return Refuse("The passkey did not work. Try again, or choose a password.");

            (passkey, accountId) = read;
        }

        var password = passkey is null ? Password ?? "" : null;
        var made = await createFirstAccount.RunAsync(new(Token?.Trim() ?? "", Person.ToProfile(), Practice ?? "", City, password, passkey, accountId), cancellationToken);
        if (made.Refusal is { } refusal)
            return Refuse(refusal.Sentence);

        await signIn.SignInAsync((await accounts.FindByIdAsync(made.AccountId.ToString()!))!, isPersistent: false);
        return this.After(null, "/today", "Welcome. Your practice is set up; here is what comes first.");
    }

    private PageResult Refuse(string sentence)
    {
        Refused = sentence;
        Password = null;
        return Page();
    }
}
