using System.Net;
using System.Text.Json;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Model;

namespace GoodStanding.Formats.Archives.X;

/// <summary>Reads one tweet as X's archives write it; a pure function from JSON to a post.</summary>
internal static class Tweet
{
    /// <summary>Reads a tweet, wrapped in an object named "tweet" or bare; null when it has no text.</summary>
    public static Post? Read(JsonElement item, string place, string? account, bool isDeleted)
    {
        var tweet = item.Member("tweet") is { ValueKind: JsonValueKind.Object } inner ? inner : item;
        if ((tweet.Text("full_text") ?? tweet.Text("text")) is not { } escaped)
            return null;

        // X escapes &, < and > in the text of every tweet.
        var text = WebUtility.HtmlDecode(escaped);
        var id = tweet.Text("id_str") ?? tweet.Text("id");
        return new(
            "x",
            id ?? place,
            XDate.Read(tweet.Text("created_at"), id),
            UriOf(id, account),
            text,
            KindOf(tweet, text),
            isDeleted || tweet.Text("deleted_at") is not null);
    }

    /// <summary>Where a tweet stands; X finds it by its number even when the account's name is not known.</summary>
    public static Uri? UriOf(string? id, string? account) =>
        id is not null && id.All(char.IsAsciiDigit) ? new($"https://x.com/{account ?? "i/web"}/status/{id}") : null;

    private static PostKind KindOf(JsonElement tweet, string text)
    {
        if (text.StartsWith("RT @", StringComparison.Ordinal) || tweet.Member("retweeted_status").ValueKind == JsonValueKind.Object)
            return PostKind.Repost;

        if (IsGiven(tweet, "quoted_status_id_str") || IsGiven(tweet, "quoted_status_id") || LinksToTweet(tweet))
            return PostKind.Quote;

        return IsGiven(tweet, "in_reply_to_status_id_str") || IsGiven(tweet, "in_reply_to_status_id") || IsGiven(tweet, "in_reply_to_user_id_str") || IsGiven(tweet, "in_reply_to_user_id")
            ? PostKind.Reply
            : PostKind.Post;
    }

    private static bool IsGiven(JsonElement tweet, string name) => tweet.Text(name) is { Length: > 0 };

    // A quote is kept as a link to the other tweet; a link to the author's own picture looks alike.
    private static bool LinksToTweet(JsonElement tweet)
    {
        foreach (var link in tweet.Member("entities").Member("urls").Each())
        {
            var target = link.Text("expanded_url") ?? "";
            if (target.Contains("/status/", StringComparison.Ordinal)
                && !target.Contains("/photo/", StringComparison.Ordinal)
                && !target.Contains("/video/", StringComparison.Ordinal)
                && Uri.TryCreate(target, UriKind.Absolute, out var uri)
                && uri.Host is "twitter.com" or "x.com" or "mobile.twitter.com" or "www.twitter.com")
                return true;
        }

        return false;
    }
}
