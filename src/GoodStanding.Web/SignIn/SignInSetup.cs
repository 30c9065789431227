using GoodStanding.App.People;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GoodStanding.Web.SignIn;

/// <summary>Sign-in by password, second factor or passkey; sessions are kept on our side.</summary>
internal static class SignInSetup
{
    public const string SessionCookie = "gs-session";

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddScoped<Me>();
        services.AddSingleton<UsedCodes>();
        services.AddSingleton<ShownOnce>();
        services.AddSingleton<GoogleTicket>();
        services.AddScoped<Factors>();
        new IdentityBuilder(typeof(Account), services).AddSignInManager().AddClaimsPrincipalFactory<MemberClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, BearerTokens>(BearerTokens.Name, null)
            .AddIdentityCookies(cookies => Configure(cookies, PublicAddress.Of(builder.Configuration)));
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<SessionTickets>((cookie, tickets) => cookie.SessionStore = tickets);
        // A session ends by its row, at once; Identity's own look at the stamp only doubles that.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(5));
        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.ServerDomain = builder.Configuration["passkey-domain"];
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";
        });
        services.AddAuthorization(Doors.Configure);
        AddFormKeys(services);
    }

    private static void Configure(IdentityCookiesBuilder cookies, PublicAddress address)
    {
        cookies.ApplicationCookie?.Configure(cookie =>
        {
            cookie.Cookie.Name = address.CookieName(SessionCookie);
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = address.Secure;
            cookie.ExpireTimeSpan = SessionTickets.Absolute;
            cookie.SlidingExpiration = false;
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/sign-out";
            cookie.AccessDeniedPath = "/not-yours";
            cookie.ReturnUrlParameter = "next";
            cookie.Events.OnRedirectToLogin = LeadToSignIn;
            cookie.Events.OnSigningIn = Proof.StampAsync;
        });
        Name(cookies.TwoFactorUserIdCookie, "gs-second-step", address);
        Name(cookies.TwoFactorRememberMeCookie, "gs-known-device", address);
        Name(cookies.ExternalCookie, "gs-external", address);
    }

    private static void Name(OptionsBuilder<CookieAuthenticationOptions>? cookie, string name, PublicAddress address) => cookie?.Configure(options =>
    {
        options.Cookie.Name = address.CookieName(name);
        options.Cookie.SecurePolicy = address.Secure;
    });

    // A page leads to the sign-in; a program is told plainly.
    private static Task LeadToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    // The keys of cookies and forms lie in the data folder, closed with the key that guards the words.
    private static void AddFormKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("GoodStanding");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, WordGuard>((keys, folder, guard) =>
        {
            PrivateFile.MakeFolder(folder.FormKeys);
            keys.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(new(folder.FormKeys), Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance);
            keys.XmlEncryptor = new GuardedKeys(guard);
        });
    }
}
