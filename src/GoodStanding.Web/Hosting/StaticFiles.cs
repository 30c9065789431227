namespace GoodStanding.Web.Hosting;

/// <summary>Serves style sheets, scripts and icons; a name with a version is kept by the browser for good.</summary>
internal static class StaticFiles
{
    public static void UseFiles(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = answer =>
            answer.Context.Response.Headers.CacheControl = answer.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=600",
    });
}
