using System.IO.Compression;

namespace GoodStanding.Formats.Archives.Containers;

/// <summary>Looks into a tar, a tar.gz or a single gzip file; Mastodon hands its archive out as tar.gz.</summary>
/// <remarks>A tar can only be read from its start, so each opening walks to its file again. Only one or two are ever opened.</remarks>
internal static class TarContainer
{
    // Pictures are passed over to reach the posts; more than this is no person's archive but a bomb.
    private const long MostPassedOver = 16L << 30;

    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    public static bool IsTar(ReadOnlySpan<byte> head) => head.Length >= 512 && head[257..].StartsWith("ustar"u8);

    public static ArchiveSource Open(ArchiveEntry file, ArchiveLimits limits)
    {
        var unpacked = IsGzip(file.Head) ? new ArchiveEntry(WithoutGz(file.Name), file.Length, () => Unpack(file.Open())) : file;
        var budget = new ReadBudget(limits.TotalBytes);
        if (!IsTar(unpacked.Head))
            return new("file", [Guarded(unpacked, limits, budget)], budget);

        var entries = new List<ArchiveEntry>();
        var problems = new List<string>();
        try
        {
            using var tar = new TarFile(unpacked.Open());
            while (tar.Next() is var (name, length))
            {
                if (entries.Count >= limits.Entries)
                    throw new ArchiveException($"it lists more than {limits.Entries:N0} files");

                var place = entries.Count;
                entries.Add(Guarded(new(name, length, () => OpenAt(unpacked, place)), limits, budget));
            }
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            problems.Add($"The list of the archive's files breaks off: {ReadFailure.Words(failure)}.");
        }

        return new("tar", entries, budget, problems);
    }

    private static GuardedStream Unpack(Stream packed) =>
        new(new GZipStream(packed, CompressionMode.Decompress), MostPassedOver, new(MostPassedOver));

    private static string WithoutGz(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    private static ArchiveEntry Guarded(ArchiveEntry entry, ArchiveLimits limits, ReadBudget budget) =>
        new(entry.Name, entry.Length, () => new GuardedStream(entry.Open(), limits.EntryBytes, budget));

    private static Stream OpenAt(ArchiveEntry unpacked, int place)
    {
        var tar = new TarFile(unpacked.Open());
        try
        {
            for (var index = 0; tar.Next() is not null; index++)
            {
                if (index == place)
                    return tar.Content;
            }
        }
        catch
        {
            tar.Dispose();
            throw;
        }

        tar.Dispose();
        throw new ArchiveException("it is gone from the archive");
    }
}
