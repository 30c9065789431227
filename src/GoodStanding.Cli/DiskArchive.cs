using GoodStanding.Formats.Archives;

namespace GoodStanding.Cli;

/// <summary>Opens what a path names as an archive: the only place of an audit or an import that touches the disk to read.</summary>
internal static class DiskArchive
{
    private static readonly EnumerationOptions WholeFolder = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
        IgnoreInaccessible = true,

        // A link could lead out of the folder that the person has pointed at.
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    public static ArchiveSource Open(string path) =>
        Directory.Exists(path) ? ArchiveSource.OfFolder(Files(path)) : ArchiveSource.OfFile(Entry(new FileInfo(path), Path.GetFileName(path)));

    private static List<ArchiveEntry> Files(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFiles("*", WholeFolder)
            .Take(ArchiveLimits.Default.Entries + 1)
            .Select(file => Entry(file, Path.GetRelativePath(folder, file.FullName)))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal),
    ];

    private static ArchiveEntry Entry(FileInfo file, string name) =>
        new(name, file.Length, () => new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan));
}
