using GoodStanding.Model;

namespace GoodStanding.Formats.Archives.Bluesky;

/// <summary>Reads one record of a repository; a pure function from a block to a post.</summary>
internal static class BlueskyRecord
{
    public const string Posts = "app.bsky.feed.post/";
    public const string Reposts = "app.bsky.feed.repost/";

    /// <summary>Reads a post or a repost under its key; null when it has no text or names nothing.</summary>
    public static Post? Read(Dictionary<string, object?> record, string did, string key)
    {
        var rkey = key[(key.IndexOf('/') + 1)..];
        var published = Timestamp.Read(record.GetValueOrDefault("createdAt") as string) ?? Tid.TimeOf(rkey);
        var id = $"at://{did}/{key}";
        if (key.StartsWith(Reposts, StringComparison.Ordinal))
            return Map(record, "subject")?.GetValueOrDefault("uri") is string subject ? new("bluesky", id, published, UriOf(subject), "", PostKind.Repost) : null;

        return record.GetValueOrDefault("text") is string text
            ? new("bluesky", id, published, UriOf(id), string.Join("\n\n", [text, .. PictureTexts(record)]), KindOf(record))
            : null;
    }

    /// <summary>The web address of at://DID/app.bsky.feed.post/KEY; null for anything else.</summary>
    public static Uri? UriOf(string atUri)
    {
        var parts = atUri.Split('/');
        return parts is ["at:", "", { Length: > 0 } author, "app.bsky.feed.post", { Length: > 0 } key]
            ? WebAddress.Read($"https://bsky.app/profile/{Uri.EscapeDataString(author).Replace("%3A", ":", StringComparison.Ordinal)}/post/{Uri.EscapeDataString(key)}")
            : null;
    }

    private static PostKind KindOf(Dictionary<string, object?> record)
    {
        if (Map(record, "embed")?.GetValueOrDefault("$type") is "app.bsky.embed.record" or "app.bsky.embed.recordWithMedia")
            return PostKind.Quote;

        return Map(record, "reply") is null ? PostKind.Post : PostKind.Reply;
    }

    // What the author says of the pictures is read to whoever cannot see them, so it is published too.
    private static IEnumerable<string> PictureTexts(Dictionary<string, object?> record)
    {
        var embed = Map(record, "embed");
        var media = embed is null ? null : Map(embed, "media") ?? embed;
        var pictures = (media?.GetValueOrDefault("images") as List<object?> ?? []).OfType<Dictionary<string, object?>>();
        return pictures.Append(media ?? []).Select(each => each.GetValueOrDefault("alt") as string).OfType<string>().Where(alt => alt.Length > 0);
    }

    private static Dictionary<string, object?>? Map(Dictionary<string, object?> map, string name) => map.GetValueOrDefault(name) as Dictionary<string, object?>;
}
