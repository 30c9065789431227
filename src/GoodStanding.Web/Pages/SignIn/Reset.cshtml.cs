using GoodStanding.App.People;
using GoodStanding.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoodStanding.Web.Pages.SignIn;

/// <summary>Sets a new password against a one-time token. A second factor is still asked for afterwards.</summary>
[EnableRateLimiting(Paces.SignIn)]
public sealed class ResetModel(ResetPassword resetPassword) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public string? Refused { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var result = await resetPassword.RunAsync(new(Token?.Trim() ?? "", Password ?? ""), cancellationToken);
        if (result.Refusal is null)
            return this.After(null, "/sign-in", "Your new password is set, and every session has ended. Sign in with it.");

        Refused = result.Refusal.Sentence;
        Password = null;
        return Page();
    }
}
