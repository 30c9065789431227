using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Check;
using GoodStanding.Web.Showing;

namespace GoodStanding.Web.Channels;

/// <summary>A network as a place to write for: its name, its limit and its own way to count.</summary>
/// <param name="Network">The network.</param>
/// <param name="Name">Its name on the page.</param>
/// <param name="Limit">The longest text it takes, or null when there is none.</param>
/// <param name="Unit">What it counts, in the plural.</param>
/// <param name="Fold">After how many characters a feed hides the rest, or null.</param>
/// <param name="Count">Counts a text as the network does.</param>
public sealed record Channel(Network Network, string Name, int? Limit, string Unit, int? Fold, Func<string, int> Count)
{
    private const string Letters = "characters";

    public bool IsReviewReply => Network == Network.ReviewSite;

    /// <summary>Every network that a draft can be written for, in the order of the chooser. Limits as the networks publish them in 2026.</summary>
    public static IReadOnlyList<Channel> All { get; } =
    [
        new(Network.X, "X", 280, Letters, null, WeightedLength.Of),
        new(Network.Bluesky, "Bluesky", 300, Letters, null, PlainLength.Graphemes),
        new(Network.Mastodon, "Mastodon", 500, Letters, null, MastodonLength.Of),
        new(Network.Facebook, "Facebook", 63_206, Letters, 477, PlainLength.CodePoints),
        new(Network.Instagram, "Instagram", 2_200, Letters, 125, PlainLength.CodePoints),
        new(Network.LinkedIn, "LinkedIn", 3_000, Letters, 210, PlainLength.CodePoints),
        new(Network.Reddit, "Reddit", 40_000, Letters, null, PlainLength.CodePoints),
        new(Network.TikTok, "TikTok caption", 4_000, Letters, 90, PlainLength.CodeUnits),
        new(Network.OwnSite, "Own site", null, Letters, null, PlainLength.Graphemes),
        // Google's limit, the tightest of the review sites that state one, is in bytes.
        new(Network.ReviewSite, "Reply to a review", 4_096, "bytes", null, PlainLength.Bytes),
    ];

    /// <summary>A review site as a place to answer on, with its own limit in its own unit; without a limit where nobody could tell.</summary>
    public static Channel Of(ReviewSite site) => Of(Network.ReviewSite) with
    {
        Name = $"Reply on {ReviewLook.Site(site.Id)}",
        Limit = site.Reply.Limit,
        Unit = site.Reply.Unit ?? Letters,
        Count = site.Reply.Unit == "bytes" ? PlainLength.Bytes : PlainLength.CodePoints,
    };

    public static Channel Of(Network network) => All.First(channel => channel.Network == network);
}
