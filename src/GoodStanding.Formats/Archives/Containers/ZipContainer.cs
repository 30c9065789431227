using System.IO.Compression;

namespace GoodStanding.Formats.Archives.Containers;

/// <summary>Looks into a zip without ever unpacking it to a disk. Of one that is cut off everything in front of the cut is read.</summary>
internal static class ZipContainer
{
    private const int SuspiciousRatio = 200;
    private const long RatioMatters = 16 << 20;
    private const int Deflate = 8;

    public static ArchiveSource Open(ArchiveEntry file, ArchiveLimits limits)
    {
        Stream? stream = null;
        try
        {
            stream = file.Open();
            return ZipDirectory.Check(stream, limits.Entries) ? Read(new ZipArchive(stream), limits) : Salvage(file, stream, limits);
        }
        catch (Exception failure) when (ReadFailure.Is(failure) || failure is ArgumentException)
        {
            stream?.Dispose();
            return new("zip", [], new(0), [$"The zip could not be opened: {ReadFailure.Words(failure)}."]);
        }
    }

    private static ArchiveSource Read(ZipArchive zip, ArchiveLimits limits)
    {
        var files = zip.Entries.Select(entry => new Packed(entry.FullName, entry.Length, entry.CompressedLength, entry.IsEncrypted, entry.Crc32, entry.Open));
        return List([.. files], limits, [], zip);
    }

    private static ArchiveSource Salvage(ArchiveEntry file, Stream stream, ArchiveLimits limits)
    {
        using (stream)
        {
            var files = ZipWalk.Files(stream).Take(limits.Entries).ToList();
            if (files.Count == 0)
                throw new ArchiveException("it is cut off or damaged: neither a file nor the list of its files can be found");

            var problem = $"The zip is cut off: the list of its files, which stands at the end, is missing. {(files.Count == 1 ? "1 file was" : $"{files.Count:N0} files were")} found in front of the cut; what stood behind it is lost.";
            return List([.. files.Select(found => new Packed(found.Name, found.Unpacked, found.Packed, found.IsLocked, found.Crc, () => OpenAt(file, found)))], limits, [problem], null);
        }
    }

    private static ArchiveSource List(List<Packed> files, ArchiveLimits limits, List<string> problems, IDisposable? container)
    {
        var budget = new ReadBudget(limits.TotalBytes);
        var entries = new List<ArchiveEntry>();
        foreach (var named in files.Where(file => !file.IsFolder).GroupBy(file => file.Name, StringComparer.Ordinal))
        {
            var file = named.First();
            if (named.Skip(1).Any())
                problems.Add($"Two files of the zip have the name {file.Shown}: neither was read.");
            else if (file.IsLocked)
                problems.Add($"{file.Shown} is locked with a password and was not read.");
            else
                entries.Add(new(file.Name, file.Length, () => new GuardedStream(file.Open(), limits.EntryBytes, budget, file.Crc)));

            if (file.Length > RatioMatters && file.Length / Math.Max(1, file.PackedLength) > SuspiciousRatio)
                problems.Add($"{file.Shown} unpacks to more than {SuspiciousRatio} times its size, which no real archive does.");
        }

        return new("zip", entries, budget, problems, container);
    }

    private static Stream OpenAt(ArchiveEntry file, ZipWalk.Found found)
    {
        if (found.Method is not (0 or Deflate))
            throw new NotSupportedException();

        var stream = file.Open();
        stream.Position = found.At;
        var slice = new FileSlice(stream, found.Packed);
        return found.Method == Deflate ? new DeflateStream(slice, CompressionMode.Decompress) : slice;
    }

    private sealed record Packed(string Name, long Length, long PackedLength, bool IsLocked, uint? Crc, Func<Stream> Open)
    {
        public bool IsFolder => Name.EndsWith('/') || Name.EndsWith('\\');

        public string Shown => string.Concat(Name.Take(80).Select(letter => char.IsControl(letter) ? '?' : letter));
    }
}
