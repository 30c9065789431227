using GoodStanding.Web.Api;
using GoodStanding.Web.Pages.Rounds;
using GoodStanding.Web.SignIn;

namespace GoodStanding.Web.Hosting;

/// <summary>What the pages need, and the order in which a request passes the guards.</summary>
internal static class PageSetup
{
    public static void AddPages(this IServiceCollection services, PublicAddress address)
    {
        services.AddRazorPages(Doors.Configure);
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddSingleton<Opening>();
        services.AddSingleton<HeldFiles>();
        services.AddProblemDetails();
        services.AddExceptionHandler<QuietExceptions>();
        services.AddHealthChecks().AddDbContextCheck();
        // Files only: a compressed page could leak its secrets by its length.
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = address.CookieName("gs-form");
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = address.Secure;
        });
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(left =>
        {
            left.Cookie.Name = address.CookieName("gs-said");
            left.Cookie.SecurePolicy = address.Secure;
        });
        services.AddRateLimiter(Paces.Configure);
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseHostFiltering();
        app.UsePublicName();
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), pages => pages.UseExceptionHandler("/error").UseStatusCodePagesWithReExecute("/error", "?status={0}"));
        app.UseResponseCompression();
        app.UseFiles();
        app.Use(async (context, next) =>
        {
            await context.RequestServices.GetRequiredService<Opening>().WaitAsync(context);
            await next();
        });
        app.UseRouting();
        app.UseRequestLog();
        app.UseUnknownPlaces();
        app.UseOriginCheck();
        app.UseRateLimiter();
        app.UseReadableForms();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapHealthChecks(Doors.Live, new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks(Doors.Ready).AllowAnonymous();
        app.MapApi();
        app.MapRazorPages();
    }

    // The health package for EF Core is one more dependency for one line.
    private static void AddDbContextCheck(this IHealthChecksBuilder checks) => checks.Add(new(
        "database",
        services => new DatabaseHealth(services.GetRequiredService<Opening>(), services.GetRequiredService<IServiceScopeFactory>()),
        null,
        null));
}
