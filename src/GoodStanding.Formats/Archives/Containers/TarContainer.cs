using System.Formats.Tar;
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
        var unpacked = Unpacked(file);
        var budget = new ReadBudget(limits.TotalBytes);
        if (!IsTar(unpacked.Head))
            return new("file", [Guarded(unpacked, limits, budget)], budget);

        var entries = new List<ArchiveEntry>();
        var problems = new List<string>();
        try
        {
            using var tar = new TarReader(unpacked.Open());
            for (var index = 0; tar.GetNextEntry() is { } entry; index++)
            {
                if (index >= limits.Entries)
                    throw new ArchiveException($"it lists more than {limits.Entries:N0} files");

                var place = index;
                if (IsFile(entry))
                    entries.Add(Guarded(new(entry.Name, entry.Length, () => OpenAt(unpacked, place)), limits, budget));
            }
        }
        catch (Exception failure) when (IsBroken(failure))
        {
            problems.Add($"The list of the archive's files breaks off: {ReadFailure.Words(failure)}.");
        }

        return new("tar", entries, budget, problems);
    }

    private static ArchiveEntry Unpacked(ArchiveEntry file) => IsGzip(file.Head)
        ? new(WithoutGz(file.Name), file.Length, () => Unpack(file.Open()))
        : file;

    private static GuardedStream Unpack(Stream packed) =>
        new(new GZipStream(packed, CompressionMode.Decompress), MostPassedOver, new(MostPassedOver));

    private static string WithoutGz(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    private static ArchiveEntry Guarded(ArchiveEntry entry, ArchiveLimits limits, ReadBudget budget) =>
        new(entry.Name, entry.Length, () => new GuardedStream(entry.Open(), limits.EntryBytes, budget));

    private static bool IsFile(TarEntry entry) =>
        entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile;

    private static OwningStream OpenAt(ArchiveEntry unpacked, int place)
    {
        var tar = new TarReader(unpacked.Open());
        try
        {
            for (var index = 0; tar.GetNextEntry() is { } entry; index++)
            {
                if (index == place)
                    return new OwningStream(entry.DataStream ?? Stream.Null, tar);
            }
        }
        catch (Exception failure) when (IsBroken(failure))
        {
            tar.Dispose();
            throw new ArchiveException(ReadFailure.Words(failure), failure);
        }

        tar.Dispose();
        throw new ArchiveException("it is gone from the archive");
    }

    private static bool IsBroken(Exception failure) => ReadFailure.Is(failure) || failure is ArgumentException or OverflowException or InvalidOperationException;

    /// <summary>A file of the tar that closes the tar when it is closed.</summary>
    private sealed class OwningStream(Stream inner, TarReader owner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => inner.Read(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                owner.Dispose();
            base.Dispose(disposing);
        }
    }
}
