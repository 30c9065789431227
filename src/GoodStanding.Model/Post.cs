namespace GoodStanding.Model;

/// <summary>One item of a person's own posting history, whatever the network.</summary>
/// <param name="Network">The network: "x", "mastodon", "bluesky".</param>
/// <param name="Id">The network's id for it.</param>
/// <param name="Published">When it was published, or null when the archive does not say.</param>
/// <param name="Uri">Where it stands or stood, or null.</param>
/// <param name="Text">The author's own words.</param>
/// <param name="Kind">Post, reply, quote, repost.</param>
/// <param name="IsDeleted">Whether the author had already deleted it.</param>
public sealed record Post(string Network, string Id, DateTimeOffset? Published, Uri? Uri, string Text, PostKind Kind = PostKind.Post, bool IsDeleted = false);
