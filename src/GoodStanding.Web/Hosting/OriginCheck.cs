namespace GoodStanding.Web.Hosting;

/// <summary>Refuses a form that another site sends, before its token is even looked at.</summary>
internal static class OriginCheck
{
    public static void UseOriginCheck(this WebApplication app) => app.Use(async (context, next) =>
    {
        var origin = context.Request.Headers.Origin.ToString();
        // Only the host is compared: before a proxy that ends TLS the scheme differs.
        if (origin.Length > 0 && !HttpMethods.IsGet(context.Request.Method) && !IsOwn(origin, context.Request.Host))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next();
    });

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, host.Value, StringComparison.OrdinalIgnoreCase);
}
