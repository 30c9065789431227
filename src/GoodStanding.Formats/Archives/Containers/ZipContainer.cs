using System.IO.Compression;

namespace GoodStanding.Formats.Archives.Containers;

/// <summary>Looks into a zip without ever unpacking it to a disk.</summary>
internal static class ZipContainer
{
    private const int SuspiciousRatio = 200;
    private const long RatioMatters = 16 << 20;

    public static ArchiveSource Open(ArchiveEntry file, ArchiveLimits limits)
    {
        Stream? stream = null;
        try
        {
            stream = file.Open();
            ZipDirectory.Check(stream, limits.Entries);
            return Read(new ZipArchive(stream), limits);
        }
        catch (Exception failure) when (ReadFailure.Is(failure) || failure is ArgumentException)
        {
            stream?.Dispose();
            return new("zip", [], new(0), [$"The zip could not be opened: {ReadFailure.Words(failure)}."]);
        }
    }

    private static ArchiveSource Read(ZipArchive zip, ArchiveLimits limits)
    {
        var budget = new ReadBudget(limits.TotalBytes);
        var entries = new List<ArchiveEntry>();
        var problems = new List<string>();
        foreach (var named in zip.Entries.Where(entry => !IsFolder(entry)).GroupBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var entry = named.First();
            if (named.Skip(1).Any())
                problems.Add($"Two files of the zip have the name {Shown(entry)}: neither was read.");
            else if (entry.IsEncrypted)
                problems.Add($"{Shown(entry)} is locked with a password and was not read.");
            else
                entries.Add(new(entry.FullName, entry.Length, () => new GuardedStream(entry.Open(), limits.EntryBytes, budget, entry.Crc32)));

            if (entry.Length > RatioMatters && entry.Length / Math.Max(1, entry.CompressedLength) > SuspiciousRatio)
                problems.Add($"{Shown(entry)} unpacks to more than {SuspiciousRatio} times its size, which no real archive does.");
        }

        return new("zip", entries, budget, problems, zip);
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\');

    private static string Shown(ZipArchiveEntry entry) =>
        string.Concat(entry.FullName.Take(80).Select(letter => char.IsControl(letter) ? '?' : letter));
}
