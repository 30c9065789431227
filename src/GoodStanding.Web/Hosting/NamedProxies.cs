using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace GoodStanding.Web.Hosting;

/// <summary>Believes the forwarded headers of the proxies that the operator names, and of nobody else.</summary>
internal static class NamedProxies
{
    private const string Variable = "GOODSTANDING_PROXIES";

    /// <exception cref="FormatException">A name is no address.</exception>
    public static void AddNamedProxies(this WebApplicationBuilder builder)
    {
        // The framework's own switch would believe everybody.
        builder.Configuration["ForwardedHeaders_Enabled"] = "false";
        var named = (builder.Configuration["proxies"] ?? builder.Configuration[Variable] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = named.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            // The chain is walked back from the nearest for as long as each is named: what a visitor wrote into it is never reached.
            forwarded.ForwardLimit = null;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            named.ForEach(forwarded.KnownIPNetworks.Add);
        });
    }

    private static System.Net.IPNetwork Parse(string text) =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new FormatException($"\"{text}\" is no address of a proxy; write 10.0.0.2 or 10.0.0.0/24, with commas between.");
}
