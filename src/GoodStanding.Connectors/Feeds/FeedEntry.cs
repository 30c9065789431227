namespace GoodStanding.Connectors.Feeds;

/// <summary>One entry of a feed; all of it is plain text, whatever the feed wrote.</summary>
/// <param name="Id">What tells it from the others of its feed: its own id, its link, or a key made of its words.</param>
/// <param name="Title">Its title; empty when it has none.</param>
/// <param name="Link">The page that it tells of, with the detour over Google's counter taken out; null when it names none of the web.</param>
/// <param name="Published">When it was published or last changed, or null.</param>
/// <param name="Summary">The beginning of its words, at most 2,000 characters; may be empty.</param>
public sealed record FeedEntry(string Id, string Title, Uri? Link, DateTimeOffset? Published, string Summary);
