using GoodStanding.Storage.People;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages;

/// <summary>Leads to the place where a person can begin.</summary>
public sealed class IndexModel(UserManager<Account> accounts) : PageModel
{
    public IActionResult OnGet()
    {
        if (User.FindMemberId() is not null)
            return LocalRedirect("/today");

        return LocalRedirect(accounts.Users.Any() ? "/sign-in" : "/check");
    }
}
