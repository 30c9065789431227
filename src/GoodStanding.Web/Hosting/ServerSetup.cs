using System.Net;
using Microsoft.AspNetCore.HostFiltering;

namespace GoodStanding.Web.Hosting;

/// <summary>How the server listens and what it logs: the loopback address unless told otherwise, and never a typed word.</summary>
internal static class ServerSetup
{
    public static void ConfigureServer(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (string.IsNullOrEmpty(configuration["urls"]))
            builder.WebHost.UseUrls("http://localhost:5270");

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 2 * 1024 * 1024;
        });

        // A page elsewhere may point its own name at this address, so only names we know are answered.
        var address = PublicAddress.Of(configuration);
        builder.Services.AddSingleton(address);
        var hosts = configuration["hosts"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        builder.Services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]", .. (hosts ?? []).Where(host => host != "*"), .. address.Url is { } url ? [url.IdnHost] : Array.Empty<string>()]);

        builder.AddNamedProxies();
        builder.Logging.ClearProviders();
        if (Console.IsOutputRedirected)
            builder.Logging.AddJsonConsole();
        else
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        // Why the server cannot start is said in one sentence by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // Its lines hold an exception's message, and a message may hold what a person typed.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
    }

    // The last is what our own reading of a named proxy's word leaves behind.
    private static readonly string[] MarksOfProxies = ["X-Forwarded-For", "Forwarded", "X-Original-For"];

    /// <summary>Whether the request comes from this very machine, and not through a proxy that stands on it.</summary>
    public static bool IsFromHere(this HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !MarksOfProxies.Any(context.Request.Headers.ContainsKey)
        && IsOwnName(context.Request.Host.Host);

    // A proxy that forwards no header still passes on the name that the visitor asked for.
    private static bool IsOwnName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var named) && IPAddress.IsLoopback(named));
}
