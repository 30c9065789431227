using GoodStanding.Formats.Archives.Json;
using GoodStanding.Model;

namespace GoodStanding.Formats.Archives.X;

/// <summary>Reads the posts of an X archive of any year: tweets.js, tweet.js, one file a month, deleted and long posts.</summary>
public sealed class XArchiveReader : IArchiveReader
{
    /// <inheritdoc/>
    public string Network => "x";

    /// <inheritdoc/>
    public string Title => "X (Twitter) archive";

    /// <inheritdoc/>
    public int Passes => 1;

    /// <inheritdoc/>
    public bool IsPosts(ReadOnlySpan<byte> head) => XFiles.IsPosts(head) || XFiles.IsNotes(head);

    /// <inheritdoc/>
    public IReadOnlyList<ArchiveEntry> Claim(ArchiveSource source) =>
        [.. source.Entries.Where(entry => (XFiles.IsPostName(entry) || XFiles.IsNoteName(entry)) && IsPosts(entry.Head))];

    /// <inheritdoc/>
    public IEnumerable<Post> Read(ArchiveSource source, IReadOnlyList<ArchiveEntry> posts, ArchiveReport report)
    {
        report.Account = XAccount.NameIn(source, report);
        var longPosts = ReadLongPosts(posts.Where(entry => XFiles.IsNotes(entry.Head)), report);
        var seen = new HashSet<string>();
        foreach (var entry in posts.Where(entry => XFiles.IsPosts(entry.Head)).OrderBy(XFiles.OrderOf))
        {
            var isDeleted = XFiles.IsDeleted(entry.Head);
            foreach (var (item, place) in JsonFile.Read(entry, null, report))
            {
                if (Tweet.Read(item, place, report.Account, isDeleted) is not { } tweet)
                    report.Skip(SkipReason.NoText, place);
                else if (!seen.Add(tweet.Id))
                    report.Skip(SkipReason.Repeated, tweet.Id);
                else
                    yield return report.Count(longPosts.Complete(tweet));
            }
        }

        foreach (var post in longPosts.Left().Where(post => seen.Add(post.Id)))
            yield return report.Count(post);
    }

    private static LongPosts ReadLongPosts(IEnumerable<ArchiveEntry> entries, ArchiveReport report)
    {
        var posts = new LongPosts();
        foreach (var entry in entries)
        {
            var isDeleted = XFiles.IsDeleted(entry.Head);
            foreach (var (item, place) in JsonFile.Read(entry, null, report))
            {
                if (!posts.Add(item, place, isDeleted))
                    report.Skip(SkipReason.NoText, place);
            }
        }

        return posts;
    }
}
