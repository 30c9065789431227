using GoodStanding.Model;

namespace GoodStanding.Formats.Archives;

/// <summary>An archive of a known network.</summary>
/// <param name="Source">Its files.</param>
/// <param name="Reader">The reader of the network.</param>
/// <param name="Posts">The files that are read; no other one is opened, but for the one with the account's name.</param>
public sealed record RecognizedArchive(ArchiveSource Source, IArchiveReader Reader, IReadOnlyList<ArchiveEntry> Posts)
{
    /// <summary>What the source holds besides: the titles of other networks' archives, which must be handed over on their own.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>How many files were left closed, once the posts are read.</summary>
    public int Closed(ArchiveReport report) => Source.Entries.Count - Posts.Count - (report.AccountFile is null ? 0 : 1);

    /// <summary>How many bytes there are to read, unpacked, by what the files say of themselves.</summary>
    public long BytesToRead => Posts.Sum(entry => entry.Length) * Reader.Passes;

    /// <summary>What the closed files hold that is nobody's business, with the number of files: "direct messages", "contacts".</summary>
    public IReadOnlyDictionary<string, int> ClosedPrivate { get; } = Source.Entries
        .Except(Posts)
        .Select(PrivateFiles.KindOf)
        .OfType<string>()
        .CountBy(kind => kind)
        .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        .ToDictionary();

    /// <summary>Reads the posts one by one.</summary>
    public IEnumerable<Post> Read(ArchiveReport report)
    {
        foreach (var problem in Source.Problems)
            report.AddProblem(problem);

        return Reader.Read(Source, Posts, report);
    }
}
