using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Archives.X;

/// <summary>Knows which files of an X archive hold the author's posts, by name and by their first words.</summary>
internal static class XFiles
{
    private static readonly string[] PostNames =
        ["tweet", "tweets", "deleted-tweet", "deleted-tweets", "community-tweet", "community-tweets", "twitter-circle-tweet"];

    private static readonly string[] PostGlobals =
        ["tweet", "tweets", "deleted_tweet", "deleted_tweets", "community_tweet", "community_tweets", "twitter_circle_tweet"];

    /// <summary>Says whether a file is named as X names its posts: tweets.js, tweets-part3.js, and years ago 2014_05.js.</summary>
    public static bool IsPostName(ArchiveEntry entry) => PostNames.Contains(Stem(entry)) || IsMonthName(entry);

    /// <summary>Says whether a file is named as X names long posts.</summary>
    public static bool IsNoteName(ArchiveEntry entry) => Stem(entry) is "note-tweet" or "note-tweets" or "deleted-note-tweet";

    /// <summary>Says whether the file begins as one of X's lists of posts does.</summary>
    public static bool IsPosts(ReadOnlySpan<byte> head) => GlobalOf(head) is { } name && (PostGlobals.Contains(name) || name.StartsWith("tweets_", StringComparison.Ordinal));

    /// <summary>Says whether the file begins as the list of long posts does.</summary>
    public static bool IsNotes(ReadOnlySpan<byte> head) => GlobalOf(head) is "note_tweet" or "note_tweets" or "deleted_note_tweet";

    /// <summary>Says whether the list is one of posts that the author had deleted.</summary>
    public static bool IsDeleted(ReadOnlySpan<byte> head) => GlobalOf(head) is { } name && name.StartsWith("deleted_", StringComparison.Ordinal);

    /// <summary>The order to read in: live posts before deleted ones, parts by their number.</summary>
    public static (int List, string Folder, int Part) OrderOf(ArchiveEntry entry)
    {
        var stem = Stem(entry);
        var list = Array.IndexOf(PostNames, stem);
        return (list < 0 ? 0 : list, IsMonthName(entry) ? entry.FileName : "", PartOf(entry.FileName));
    }

    // "window.YTD.tweets.part0 = [" gives "tweets"; "Grailbird.data.tweets_2014_05 = [" gives "tweets_2014_05".
    private static string? GlobalOf(ReadOnlySpan<byte> head)
    {
        head = PlainBytes.Head(head).TrimStart(" \t\r\n"u8);
        var name = head.StartsWith("window.YTD."u8) ? head["window.YTD.".Length..]
            : head.StartsWith("Grailbird.data."u8) ? head["Grailbird.data.".Length..]
            : default;
        var length = name.IndexOfAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz_0123456789"u8));
        return length > 0 ? System.Text.Encoding.ASCII.GetString(name[..length]) : null;
    }

    // The name without "-part3", ".js" and the " (1)" of a browser that saved it twice.
    private static string Stem(ArchiveEntry entry)
    {
        if (!entry.FileName.EndsWith(".js", StringComparison.Ordinal))
            return "";

        var stem = entry.FileName[..^3];
        var copy = stem.IndexOf(" (", StringComparison.Ordinal);
        if (copy > 0)
            stem = stem[..copy];

        var part = stem.LastIndexOf("-part", StringComparison.Ordinal);
        return part > 0 && stem[(part + 5)..].All(char.IsAsciiDigit) ? stem[..part] : stem;
    }

    private static int PartOf(string name)
    {
        var part = name.LastIndexOf("-part", StringComparison.Ordinal);
        return part > 0 && int.TryParse(name.AsSpan(part + 5).TrimEnd(".js"), out var number) ? number : 0;
    }

    private static bool IsMonthName(ArchiveEntry entry) =>
        entry.FileName is [_, _, _, _, '_', _, _, '.', 'j', 's'] && entry.FileName[..4].All(char.IsAsciiDigit);
}
