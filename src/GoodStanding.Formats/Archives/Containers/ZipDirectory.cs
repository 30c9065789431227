using System.Buffers.Binary;

namespace GoodStanding.Formats.Archives.Containers;

/// <summary>Looks at the end of a zip before anything is made of its list of files (APPNOTE 6.3.10, 4.3.16).</summary>
/// <remarks>
/// The list is bounded by where it stands, not by what it says of itself: a small file that claims a million entries, and a list
/// of half a gigabyte that claims one, are both refused before they are read.
/// </remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int MostListBytes = 32 << 20;

    /// <summary>False when the list is missing, as in a zip that is cut off; throws an <see cref="ArchiveException"/> in plain words when it is misplaced or too long.</summary>
    public static bool Check(Stream zip, int mostEntries)
    {
        var tail = ReadTail(zip);
        var at = FindEnd(tail);
        if (at < 0)
            return false;

        var end = tail.AsSpan(at);
        var endPosition = zip.Length - tail.Length + at;
        if (BinaryPrimitives.ReadUInt16LittleEndian(end[4..]) is not (0 or 0xFFFF))
            throw new ArchiveException("it is one part of a zip that was split over several files");

        long entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        long start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        if (at >= LocatorLength && tail.AsSpan(at - LocatorLength).StartsWith("PK\x06\x07"u8))
            (entries, size, start, endPosition) = ReadZip64(zip, tail.AsSpan(at - LocatorLength));

        if (entries > mostEntries || endPosition - start > MostListBytes)
            throw new ArchiveException($"it lists more than {mostEntries:N0} files");

        if (start + size != endPosition)
            throw new ArchiveException("something stands in front of the archive or inside its list of files");

        return true;
    }

    private static byte[] ReadTail(Stream zip)
    {
        var tail = new byte[(int)Math.Min(zip.Length, EndLength + LocatorLength + ushort.MaxValue)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        zip.Position = 0;
        return tail;
    }

    private static int FindEnd(ReadOnlySpan<byte> tail)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (tail[at..].StartsWith("PK\x05\x06"u8) && at + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 20)..]) <= tail.Length)
                return at;
        }

        return -1;
    }

    private static (long Entries, long Size, long Start, long End) ReadZip64(Stream zip, ReadOnlySpan<byte> locator)
    {
        var position = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        var end = new byte[56];
        if (position < 0 || position > zip.Length - end.Length)
            throw new ArchiveException("the list of its files is not where the archive says");

        zip.Position = position;
        zip.ReadExactly(end);
        zip.Position = 0;
        if (!end.AsSpan().StartsWith("PK\x06\x06"u8))
            throw new ArchiveException("the list of its files is not where the archive says");

        return (
            BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(32)),
            BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(40)),
            BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(48)),
            position);
    }
}
