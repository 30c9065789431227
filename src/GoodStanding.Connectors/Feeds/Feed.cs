namespace GoodStanding.Connectors.Feeds;

/// <summary>What a feed holds now.</summary>
/// <param name="Title">What it calls itself; empty when it does not say.</param>
/// <param name="Entries">Its entries in the order of the feed, at most <see cref="FeedReader.MostEntries"/>.</param>
public sealed record Feed(string Title, IReadOnlyList<FeedEntry> Entries);
