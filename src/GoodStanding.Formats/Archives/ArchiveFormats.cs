using GoodStanding.Formats.Archives.Bluesky;
using GoodStanding.Formats.Archives.Mastodon;
using GoodStanding.Formats.Archives.X;

namespace GoodStanding.Formats.Archives;

/// <summary>The archives that can be read; one line a network.</summary>
public static class ArchiveFormats
{
    private const int MostLookedInto = 200;

    /// <summary>One reader a network.</summary>
    public static IReadOnlyList<IArchiveReader> All { get; } =
    [
        new XArchiveReader(),
        new XTimelineReader(),
        new MastodonArchiveReader(),
        new BlueskyArchiveReader(),
    ];

    /// <summary>Finds the reader whose posts are in the source; null when there is none.</summary>
    /// <remarks>
    /// Known names are tried first. Only when none is there do other files show their first bytes, and those that <see cref="PrivateFiles"/>
    /// knows never do.
    /// </remarks>
    public static RecognizedArchive? Recognize(ArchiveSource source)
    {
        foreach (var reader in All)
        {
            var posts = reader.Claim(source);
            if (posts.Count > 0)
                return new(source, reader, posts) { Others = [.. All.Where(other => other != reader && other.Claim(source).Count > 0).Select(other => other.Title)] };
        }

        var others = source.Entries.Where(MayBePosts).Take(MostLookedInto).ToList();
        foreach (var reader in All)
        {
            var posts = others.Where(entry => reader.IsPosts(entry.Head)).ToList();
            if (posts.Count > 0)
                return new(source, reader, posts);
        }

        return null;
    }

    private static bool MayBePosts(ArchiveEntry entry) =>
        PrivateFiles.KindOf(entry) is null && Path.GetExtension(entry.FileName) is ".js" or ".json" or ".txt" or ".car" or ".repo" or "";
}
