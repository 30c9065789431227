using GoodStanding.App.People;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoodStanding.Web.Pages.SignIn;

/// <summary>An invited person takes her place, with the address that was invited.</summary>
[EnableRateLimiting(Paces.SignIn)]
public sealed class JoinModel(AcceptInvitation acceptInvitation, SignInManager<Account> signIn, UserManager<Account> accounts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public string? Refused { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var joined = await acceptInvitation.RunAsync(new(Token?.Trim() ?? "", Email?.Trim() ?? "", Password ?? ""), cancellationToken);
        if (joined.Refusal is { } refusal)
        {
            Refused = refusal.Sentence;
            Password = null;
            return Page();
        }

        await signIn.SignInAsync((await accounts.FindByIdAsync(joined.AccountId.ToString()!))!, isPersistent: false);
        return this.After(null, "/today", "Welcome. What waits for you stands here.");
    }
}
