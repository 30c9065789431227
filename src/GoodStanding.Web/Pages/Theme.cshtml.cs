using GoodStanding.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages;

/// <summary>Light, dark, or as the device says; kept in a cookie, so that no script is needed.</summary>
public sealed class ThemeModel : PageModel
{
    private static readonly string[] Known = ["light", "dark"];

    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? theme, string? back)
    {
        if (Known.Contains(theme))
            Response.Cookies.Append("gs-theme", theme!, new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Secure = Request.IsHttps || HttpContext.RequestServices.GetRequiredService<PublicAddress>().IsSecure });
        else
            Response.Cookies.Delete("gs-theme");

        return LocalRedirect(Url.IsLocalUrl(back) ? back! : "/");
    }
}
