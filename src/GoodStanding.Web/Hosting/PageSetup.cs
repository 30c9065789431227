namespace GoodStanding.Web.Hosting;

/// <summary>What the pages need, and the order in which a request passes the guards.</summary>
internal static class PageSetup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddRazorPages();
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddProblemDetails();
        services.AddExceptionHandler<QuietExceptions>();
        services.AddHealthChecks();
        // Files only: a compressed page could leak its secrets by its length.
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "gs-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseHostFiltering();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.UseResponseCompression();
        app.UseFiles();
        app.UseRouting();

        app.MapHealthChecks("/health/live");
        app.MapHealthChecks("/health/ready");
        app.MapRazorPages();
    }
}
