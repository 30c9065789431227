using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GoodStanding.Web.SignIn;

/// <summary>Finds the key of the session that asks, so that all others can be ended.</summary>
internal static class SessionKey
{
    // The framework writes the key as this claim into the cookie and has no public name for it.
    private const string Claim = "Microsoft.AspNetCore.Authentication.Cookies-SessionId";

    public static string? Of(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(context, options.Cookie.Name!);
        return cookie is null ? null : options.TicketDataFormat.Unprotect(cookie)?.Principal.FindFirst(Claim)?.Value;
    }
}
