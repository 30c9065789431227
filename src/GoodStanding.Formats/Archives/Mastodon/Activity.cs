using System.Text.Json;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Model;

namespace GoodStanding.Formats.Archives.Mastodon;

/// <summary>Reads one activity of an outbox (ActivityStreams 2.0); a pure function from JSON to a post.</summary>
internal static class Activity
{
    private static readonly string[] Everybody = ["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"];

    /// <summary>Reads it, or says why it is no post.</summary>
    public static Post? Read(JsonElement activity, string place, out SkipReason reason)
    {
        reason = SkipReason.NotAPost;
        return activity.Text("type") switch
        {
            "Create" => ReadNote(activity, activity.Member("object"), place, out reason),
            "Announce" => ReadBoost(activity, place),
            "Note" or "Question" or "Article" => ReadNote(activity, activity, place, out reason),
            _ => null,
        };
    }

    /// <summary>The id of an item that is left out: its own when it has one, else its place.</summary>
    public static string IdOf(JsonElement activity, string place) => activity.Member("object").Text("id") ?? activity.Text("id") ?? place;

    private static Post? ReadNote(JsonElement activity, JsonElement note, string place, out SkipReason reason)
    {
        reason = IsDirect(activity) && IsDirect(note) ? SkipReason.Direct : SkipReason.NoText;
        if (reason == SkipReason.Direct || (note.Text("content") ?? note.Text("name")) is not { } content)
            return null;

        return new(
            "mastodon",
            note.Text("id") ?? activity.Text("id") ?? place,
            Timestamp.Read(note.Text("published") ?? activity.Text("published")),
            WebAddress.Read(note.Text("url")) ?? WebAddress.Read(note.Text("id")),
            string.Join("\n\n", WordsOf(note, content).Where(words => words.Length > 0)),
            KindOf(note));
    }

    private static Post ReadBoost(JsonElement activity, string place)
    {
        // Boosting oneself puts the whole post here, boosting others only its address.
        var target = activity.Member("object");
        var words = target.Text("content") is { } content ? string.Join("\n\n", WordsOf(target, content).Where(words => words.Length > 0)) : "";
        var uri = WebAddress.Read(target.Text("url")) ?? WebAddress.Read(target.Text("id")) ?? WebAddress.Read(target.Text());
        return new("mastodon", activity.Text("id") ?? place, Timestamp.Read(activity.Text("published")), uri, words, PostKind.Repost);
    }

    // What a reader sees of it: content warning, title, words, the answers of a poll, what is said of the pictures.
    private static IEnumerable<string> WordsOf(JsonElement note, string content)
    {
        yield return HtmlText.Of(note.Text("summary") ?? "");
        if (note.Text("type") == "Article")
            yield return HtmlText.Of(note.Text("name") ?? "");

        yield return HtmlText.Of(content);

        var answers = note.Member("oneOf").Each().Concat(note.Member("anyOf").Each()).Select(answer => answer.Text("name")).OfType<string>();
        yield return string.Join('\n', answers.Select(answer => "• " + answer));

        foreach (var picture in note.Member("attachment").Each())
            yield return picture.Text("name") ?? "";
    }

    private static PostKind KindOf(JsonElement note)
    {
        if ((note.Text("quote") ?? note.Text("quoteUrl") ?? note.Text("quoteUri") ?? note.Text("_misskey_quote")) is { Length: > 0 })
            return PostKind.Quote;

        return note.Text("inReplyTo") is { Length: > 0 } || note.Member("inReplyTo").ValueKind == JsonValueKind.Object ? PostKind.Reply : PostKind.Post;
    }

    // Addressed to people by name only. Where nobody is addressed the file does not say, and the post is taken for public.
    private static bool IsDirect(JsonElement item)
    {
        var addressed = item.Member("to").Each().Concat(item.Member("cc").Each()).Select(to => to.Text()).OfType<string>().ToList();
        return addressed.Count > 0 && !addressed.Exists(to => Everybody.Contains(to) || to.EndsWith("/followers", StringComparison.Ordinal));
    }
}
