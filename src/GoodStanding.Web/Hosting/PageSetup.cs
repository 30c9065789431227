using System.Threading.RateLimiting;
using GoodStanding.Web.Api;
using GoodStanding.Web.SignIn;

namespace GoodStanding.Web.Hosting;

/// <summary>What the pages need, and the order in which a request passes the guards.</summary>
internal static class PageSetup
{
    public const string SignInLimit = "sign-in";

    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(Doors.Configure);
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddSingleton<Opening>();
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
            antiforgery.Cookie.Name = "gs-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(left => left.Cookie.Name = "gs-said");
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            // The real peer counts; a header that claims another changes nothing.
            limiter.AddPolicy(SignInLimit, context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { TokenLimit = 30, TokensPerPeriod = 10, ReplenishmentPeriod = TimeSpan.FromSeconds(20) }));
            limiter.AddPolicy(ApiSetup.Limit, ApiSetup.LimitOf);
        });
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseHostFiltering();
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
        app.UseOriginCheck();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
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
