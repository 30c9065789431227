using System.Net;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Feeds;

/// <summary>Asks for a feed, and sends along what the last answer gave so that an unchanged one is not sent again.</summary>
public sealed class FeedSource(OutboundDoor door)
{
    private const string Site = "The feed";

    /// <summary>Asks.</summary>
    /// <param name="address">Where it is, as a person typed it.</param>
    /// <param name="validator">What the last answer gave, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Asked<Feed>> AskAsync(string address, string? validator, CancellationToken cancellationToken)
    {
        if (!WebAddressText.TryRead(address, out var place, out var wrong))
            return Setback.Missing(wrong).ToAsked<Feed>();

        var answer = await door.AskAsync(new(address) { Validator = validator, Headers = [("Accept", "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8")] }, cancellationToken);
        if (answer.IsUnchanged)
            return new(SourceOutcome.Unchanged, null, answer.Validator ?? validator);
        if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            return new Setback(SourceOutcome.Changed, "There is nothing at this address any more.").ToAsked<Feed>();
        if (Setback.Of(answer, Site) is { } setback)
            return setback.ToAsked<Feed>();

        return FeedReader.Read(answer.Body, place) is { } feed
            ? new(SourceOutcome.Read, feed, answer.Validator)
            : new Setback(SourceOutcome.Changed, "There is no feed at this address: look for a link that says RSS, Atom or feed.").ToAsked<Feed>();
    }
}
