using GoodStanding.Formats.Archives.Containers;

namespace GoodStanding.Formats.Archives;

/// <summary>What a person hands over: a folder, a zip, a tar or a single file, as a list of files that can be opened.</summary>
/// <remarks>Whoever has a disk makes the entries; this room opens only the streams that it is given.</remarks>
public sealed class ArchiveSource : IDisposable
{
    private readonly ReadBudget _budget;
    private readonly IDisposable? _container;

    internal ArchiveSource(string form, IReadOnlyList<ArchiveEntry> entries, ReadBudget budget, IReadOnlyList<string>? problems = null, IDisposable? container = null)
    {
        Form = form;
        Entries = entries;
        Problems = problems ?? [];
        _budget = budget;
        _container = container;
    }

    /// <summary>What it is in a word: "folder", "zip", "tar", "file".</summary>
    public string Form { get; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<ArchiveEntry> Entries { get; }

    /// <summary>What is wrong with the container, each a whole sentence.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>How many bytes of its files have been read so far, unpacked.</summary>
    public long BytesRead => _budget.Taken;

    /// <summary>Whether more bytes were asked for than may be read; no file gives anything from then on.</summary>
    public bool IsSpent => _budget.IsSpent;

    /// <summary>Makes a source of one file: a zip, a tar or a gzip is told by its first bytes and looked into, anything else stands for itself.</summary>
    public static ArchiveSource OfFile(ArchiveEntry file, ArchiveLimits? limits = null)
    {
        limits ??= ArchiveLimits.Default;
        var head = file.Head;
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
            return ZipContainer.Open(file, limits);

        if (TarContainer.IsGzip(head) || TarContainer.IsTar(head))
            return TarContainer.Open(file, limits);

        var budget = new ReadBudget(limits.TotalBytes);
        return new("file", [new(file.Name, file.Length, () => new GuardedStream(file.Open(), limits.EntryBytes, budget))], budget);
    }

    /// <summary>Makes a source of the files of a folder.</summary>
    public static ArchiveSource OfFolder(IReadOnlyList<ArchiveEntry> files, ArchiveLimits? limits = null)
    {
        limits ??= ArchiveLimits.Default;
        var budget = new ReadBudget(limits.TotalBytes);
        List<string> problems = files.Count <= limits.Entries ? [] : [$"The folder holds more than {limits.Entries:N0} files; the rest was left out."];
        return new(
            "folder",
            [.. files.Take(limits.Entries).Select(file => new ArchiveEntry(file.Name, file.Length, () => new GuardedStream(file.Open(), limits.EntryBytes, budget)))],
            budget,
            problems);
    }

    /// <summary>Lets its files together give no more than so many bytes, unpacked; it never lets them give more than before.</summary>
    public void Narrow(long bytes) => _budget.Narrow(bytes);

    /// <summary>Closes the container.</summary>
    public void Dispose() => _container?.Dispose();
}
