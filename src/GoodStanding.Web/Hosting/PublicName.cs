namespace GoodStanding.Web.Hosting;

/// <summary>Leads browsers to the public address where it is an https one: by any other name their cookies would be refused.</summary>
internal static class PublicName
{
    // Programs and watchers hold no cookies and may come by the name they like.
    private static readonly PathString[] ForPrograms = ["/api", "/openapi", "/health"];

    public static void UsePublicName(this WebApplication app)
    {
        if (app.Services.GetRequiredService<PublicAddress>() is not { Url: { } url, IsSecure: true })
            return;

        var host = WithoutDefaultPort(HostString.FromUriComponent(url));
        app.Use(async (context, next) =>
        {
            // Whoever asks for the public name came by https, whatever the proxy says or leaves out.
            if (WithoutDefaultPort(context.Request.Host) == host)
                context.Request.Scheme = Uri.UriSchemeHttps;
            if (context.Request.IsHttps || ForPrograms.Any(path => context.Request.Path.StartsWithSegments(path)))
                await next();
            else
                context.Response.Redirect(new UriBuilder(url) { Path = context.Request.Path, Query = context.Request.QueryString.Value }.Uri.AbsoluteUri);
        });
    }

    // Some proxies write the port that goes without saying, and so does the framework of an address.
    private static HostString WithoutDefaultPort(HostString host) => host.Port == 443 ? new(host.Host) : host;
}
