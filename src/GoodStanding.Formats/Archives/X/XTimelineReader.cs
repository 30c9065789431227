using System.Net;
using System.Text.Json;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Model;

namespace GoodStanding.Formats.Archives.X;

/// <summary>Reads timelines of X as its own web page gets them, which backup programs save when no archive can be had.</summary>
/// <remarks>Conversations hold the tweets of others too. The author is who has written most of it.</remarks>
public sealed class XTimelineReader : IArchiveReader
{
    private const string Entries = "entries";
    private const int MostDepth = 16;

    /// <inheritdoc/>
    public string Network => "x";

    /// <inheritdoc/>
    public string Title => "X (Twitter) web timeline";

    /// <inheritdoc/>
    public int Passes => 2;

    /// <inheritdoc/>
    public bool IsPosts(ReadOnlySpan<byte> head)
    {
        head = PlainBytes.Head(head);
        return head.TrimStart(" \t\r\n"u8).StartsWith("{"u8) && head.IndexOf("\"timeline\""u8) >= 0 && head.IndexOf("\"__typename\""u8) >= 0;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ArchiveEntry> Claim(ArchiveSource source) =>
        [.. source.Entries.Where(entry => entry.FileName.EndsWith(".json", StringComparison.Ordinal) && PrivateFiles.KindOf(entry) is null && IsPosts(entry.Head))];

    /// <inheritdoc/>
    public IEnumerable<Post> Read(ArchiveSource source, IReadOnlyList<ArchiveEntry> posts, ArchiveReport report)
    {
        report.Account = posts
            .SelectMany(entry => JsonFile.Read(entry, Entries, new(), MostDepth))
            .SelectMany(each => Tweets(each.Element))
            .Select(AuthorOf)
            .OfType<string>()
            .CountBy(author => author)
            .OrderByDescending(author => author.Value)
            .Select(author => author.Key)
            .FirstOrDefault();

        var seen = new HashSet<string>();
        foreach (var (tweet, place) in posts.SelectMany(entry => JsonFile.Read(entry, Entries, report, MostDepth)).SelectMany(each => Tweets(each.Element).Select(tweet => (tweet, each.Place))))
        {
            if (ReadTweet(tweet, place, report.Account) is not { } post)
                report.Skip(SkipReason.NoText, place);
            else if (AuthorOf(tweet) is { } author && author != report.Account)
                report.Skip(SkipReason.Foreign, post.Id);
            else if (!seen.Add(post.Id))
                report.Skip(SkipReason.Repeated, post.Id);
            else
                yield return report.Count(post);
        }
    }

    // An entry is one tweet, or a conversation of several; cursors and advice are neither.
    private static IEnumerable<JsonElement> Tweets(JsonElement entry)
    {
        var content = entry.Member("content");
        return content.Member("items").Each()
            .Select(each => each.Member("item").Member("itemContent"))
            .Prepend(content.Member("itemContent"))
            .Select(each => each.Member("tweet_results").Member("result"))
            .Select(result => result.Member("tweet") is { ValueKind: JsonValueKind.Object } inner ? inner : result)
            .Where(tweet => tweet.Member("legacy").ValueKind == JsonValueKind.Object);
    }

    private static string? AuthorOf(JsonElement tweet)
    {
        var author = tweet.Member("core").Member("user_results").Member("result");
        return author.Member("core").Text("screen_name") ?? author.Member("legacy").Text("screen_name");
    }

    private static Post? ReadTweet(JsonElement tweet, string place, string? account)
    {
        var post = Tweet.Read(tweet.Member("legacy"), place, account, isDeleted: false);
        return post is not null && tweet.Member("note_tweet").Member("note_tweet_results").Member("result").Text("text") is { } whole
            ? post with { Text = WebUtility.HtmlDecode(whole) }
            : post;
    }
}
