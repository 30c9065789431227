using System.ServiceModel.Syndication;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Feeds;

/// <summary>Finds the page that an entry tells of.</summary>
internal static class FeedLink
{
    /// <summary>The address of the web, or null.</summary>
    public static Uri? Of(IEnumerable<SyndicationLink> links, Uri address)
    {
        var link = links.FirstOrDefault(link => link.RelationshipType is null or "alternate") ?? links.FirstOrDefault();
        if (link?.Uri is null || !Uri.TryCreate(address, link.GetAbsoluteUri() ?? link.Uri, out var page))
            return null;

        return WebAddressText.TryRead(Unwrap(page), out var real, out _) ? real : null;
    }

    // An alert of Google links to its own counter, which leads on: https://www.google.com/url?rct=j&sa=t&url=https://…
    private static string Unwrap(Uri page)
    {
        var isGoogle = page.Host.StartsWith("www.google.", StringComparison.OrdinalIgnoreCase) || page.Host.StartsWith("google.", StringComparison.OrdinalIgnoreCase);
        if (!isGoogle || page.AbsolutePath != "/url")
            return page.AbsoluteUri;

        return page.Query.TrimStart('?').Split('&').Select(field => field.Split('=', 2))
            .Where(field => field is ["url" or "q", _])
            .Select(field => Uri.UnescapeDataString(field[1]))
            .FirstOrDefault() ?? page.AbsoluteUri;
    }
}
