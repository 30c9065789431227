using System.Net;
using System.Text.Json;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Model;

namespace GoodStanding.Formats.Archives.X;

/// <summary>Joins the long posts of note-tweet.js with the tweets that show only their beginning.</summary>
/// <remarks>
/// X gives a long post an id of its own and nowhere says which tweet it belongs to. The two are made within the same moment and begin with
/// the same words, so both must agree. A long post without a tweet stands for itself.
/// </remarks>
internal sealed class LongPosts
{
    private const int Moment = 2;
    private const int FewestSharedLetters = 12;
    private const int MostInOneSecond = 50;

    private readonly Dictionary<long, List<Post>> _bySecond = [];

    /// <summary>Takes one element of note-tweet.js; false when it has no text.</summary>
    public bool Add(JsonElement item, string place, bool isDeleted)
    {
        var note = item.Member("noteTweet") is { ValueKind: JsonValueKind.Object } inner ? inner : item;
        if ((note.Member("core").Text("text") ?? note.Member("noteTweetContents").Text("text")) is not { } text)
            return false;

        var id = note.Text("noteTweetId");
        var post = new Post("x", id ?? place, XDate.Read(note.Text("createdAt"), id), null, WebUtility.HtmlDecode(text), PostKind.Post, isDeleted);
        var second = SecondOf(post);
        if (!_bySecond.TryGetValue(second, out var posts))
            _bySecond.Add(second, posts = []);
        posts.Add(post);
        return true;
    }

    /// <summary>Gives the tweet the whole of its words when they are here.</summary>
    public Post Complete(Post tweet)
    {
        if (_bySecond.Count == 0 || tweet.Kind == PostKind.Repost)
            return tweet;

        var second = SecondOf(tweet);
        for (var distance = 0; distance <= Moment; distance++)
        {
            if ((Take(second - distance, tweet) ?? Take(second + distance, tweet)) is { } text)
                return tweet with { Text = text };
        }

        return tweet;
    }

    /// <summary>The long posts that no tweet has claimed.</summary>
    public IEnumerable<Post> Left() => _bySecond.OrderBy(each => each.Key).SelectMany(each => each.Value);

    private static long SecondOf(Post post) => post.Published?.ToUnixTimeSeconds() ?? 0;

    private string? Take(long second, Post tweet)
    {
        if (!_bySecond.TryGetValue(second, out var posts))
            return null;

        var at = posts.FindIndex(0, Math.Min(posts.Count, MostInOneSecond), post => post.Id == tweet.Id || Begins(post.Text, tweet.Text));
        if (at < 0)
            return null;

        var text = posts[at].Text;
        posts.RemoveAt(at);
        return text;
    }

    // The tweet's words end in "…" and often in a link to the whole.
    private static bool Begins(string whole, string beginning)
    {
        var cut = beginning.LastIndexOf('…');
        var shown = (cut < 0 ? beginning : beginning[..cut]).AsSpan().Trim();
        var link = shown.LastIndexOf(" https://t.co/");
        if (link > 0 && cut < 0)
            shown = shown[..link].TrimEnd();

        return (shown.Length >= FewestSharedLetters || cut > 0) && shown.Length > 0 && whole.AsSpan().TrimStart().StartsWith(shown, StringComparison.Ordinal);
    }
}
