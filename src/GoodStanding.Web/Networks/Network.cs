namespace GoodStanding.Web.Networks;

/// <summary>A place where a text can go, with its limit and its own way to count.</summary>
/// <param name="Id">Its name on the wire: "x", "review-reply".</param>
/// <param name="Name">Its name on the page.</param>
/// <param name="Limit">The longest text it takes, or null when there is none.</param>
/// <param name="Unit">What it counts, in the plural.</param>
/// <param name="Fold">After how many characters a feed hides the rest, or null.</param>
/// <param name="Count">Counts a text as the network does.</param>
internal sealed record Network(string Id, string Name, int? Limit, string Unit, int? Fold, Func<string, int> Count)
{
    public bool IsReviewReply => Id == "review-reply";

    /// <summary>Every network that a draft can be written for, in the order of the chooser.</summary>
    public static IReadOnlyList<Network> All { get; } =
    [
        new("x", "X", 280, "characters", null, WeightedLength.Of),
        new("bluesky", "Bluesky", 300, "characters", null, PlainLength.Graphemes),
        new("mastodon", "Mastodon", 500, "characters", null, MastodonLength.Of),
        new("facebook", "Facebook", 63_206, "characters", 477, PlainLength.CodePoints),
        new("instagram", "Instagram", 2_200, "characters", 125, PlainLength.CodePoints),
        new("linkedin", "LinkedIn", 3_000, "characters", 210, PlainLength.CodePoints),
        new("reddit", "Reddit", 40_000, "characters", null, PlainLength.CodePoints),
        new("tiktok", "TikTok caption", 4_000, "characters", 90, PlainLength.CodeUnits),
        new("site", "Own site", null, "characters", null, PlainLength.Graphemes),
        new("review-reply", "Reply to a review", 4_096, "bytes", null, PlainLength.Bytes),
    ];

    /// <summary>The network of that id; the first one where the id is unknown.</summary>
    public static Network Of(string? id) => All.FirstOrDefault(network => network.Id == id) ?? All[0];
}
