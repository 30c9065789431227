using System.Buffers.Binary;
using System.Text;

namespace GoodStanding.Formats.Archives.Containers;

/// <summary>Finds the files of a zip without its list, from head to head (APPNOTE 6.3.10, 4.3.7 and 4.3.9); the list of a zip that is cut off is gone.</summary>
/// <remarks>It only ever goes on, and in pieces that grow, so that a hundred thousand small files cost no more than their bytes.</remarks>
internal static class ZipWalk
{
    private const int HeadBytes = 30;
    private const int DescriptorBytes = 24;
    private const int FirstChunkBytes = 4096;
    private const int ChunkBytes = 1 << 20;

    /// <summary>A file of the zip.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="At">Where its bytes begin.</param>
    /// <param name="Packed">How many there are; more than the zip has when it is cut off here.</param>
    /// <param name="Unpacked">How many bytes they claim to unpack to.</param>
    /// <param name="Method">How they are packed: 0 not at all, 8 deflate.</param>
    /// <param name="Crc">Their checksum, or null when it stood behind the cut.</param>
    /// <param name="IsLocked">Whether a password locks them.</param>
    internal sealed record Found(string Name, long At, long Packed, long Unpacked, int Method, uint? Crc, bool IsLocked);

    /// <summary>The files in their order, up to the first place that is no head of a file.</summary>
    public static IEnumerable<Found> Files(Stream zip)
    {
        for (var at = 0L; Read(zip, at) is { } file; at = file.At + file.Packed)
        {
            yield return file;
            if (file.Packed > zip.Length - file.At)
                yield break;
        }
    }

    private static Found? Read(Stream zip, long at)
    {
        var head = new byte[HeadBytes];
        if (!TryRead(zip, SkipDescriptor(zip, at), head) || !head.AsSpan().StartsWith("PK\x03\x04"u8))
            return null;

        var flags = BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(6));
        var rest = new byte[BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(26)) + BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(28))];
        if (!TryRead(zip, zip.Position, rest))
            return null;

        var name = rest.AsSpan(0, BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(26)));
        var file = new Found(
            ((flags & 0x800) != 0 ? Encoding.UTF8 : Encoding.Latin1).GetString(name),
            zip.Position,
            BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(18)),
            BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(22)),
            BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(8)),
            (flags & 8) != 0 ? null : BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(14)),
            (flags & 1) != 0);
        if (file.Packed == uint.MaxValue)
            file = WithLongSizes(file, rest.AsSpan(name.Length));
        if ((flags & 8) != 0 && file.Packed == 0)
            file = WithDescriptor(file, zip);

        return file.Packed > zip.Length - file.At ? file with { Packed = long.MaxValue - file.At, Crc = null } : file;
    }

    // Zip64: the field 0x0001 holds both sizes, the unpacked one first.
    private static Found WithLongSizes(Found file, ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1 && length >= 16 && extra.Length >= 20)
                return file with { Unpacked = Positive(extra[4..]), Packed = Positive(extra[12..]) };

            extra = extra[Math.Min(extra.Length, 4 + length)..];
        }

        return file;
    }

    // Whoever writes a zip to a pipe tells the sizes behind the bytes. A descriptor is one when it knows how far it stands from the start.
    private static Found WithDescriptor(Found file, Stream zip)
    {
        var size = FirstChunkBytes;
        for (var at = file.At; at < zip.Length; at += size - DescriptorBytes, size = Math.Min(4 * size, ChunkBytes))
        {
            zip.Position = at;
            var chunk = new byte[size];
            var bytes = chunk.AsSpan(0, zip.ReadAtLeast(chunk, size, throwOnEndOfStream: false));
            for (var from = 0; bytes[from..].IndexOf("PK\x07\x08"u8) is var hit and >= 0; from += hit + 4)
            {
                var descriptor = bytes[(from + hit)..];
                var packed = at + from + hit - file.At;
                if (descriptor.Length >= 16 && BinaryPrimitives.ReadUInt32LittleEndian(descriptor[8..]) == packed)
                    return file with { Packed = packed, Unpacked = BinaryPrimitives.ReadUInt32LittleEndian(descriptor[12..]), Crc = BinaryPrimitives.ReadUInt32LittleEndian(descriptor[4..]) };
                if (descriptor.Length >= DescriptorBytes && Positive(descriptor[8..]) == packed)
                    return file with { Packed = packed, Unpacked = Positive(descriptor[16..]), Crc = BinaryPrimitives.ReadUInt32LittleEndian(descriptor[4..]) };
            }
        }

        return file with { Packed = long.MaxValue - file.At };
    }

    // Its last field is four bytes long, or eight.
    private static long SkipDescriptor(Stream zip, long at)
    {
        var bytes = new byte[4];
        foreach (var length in (ReadOnlySpan<int>)[16, DescriptorBytes])
        {
            if (TryRead(zip, at, bytes) && bytes.AsSpan().SequenceEqual("PK\x07\x08"u8) && TryRead(zip, at + length, bytes) && bytes is [(byte)'P', (byte)'K', 3 or 1, _])
                return at + length;
        }

        return at;
    }

    private static bool TryRead(Stream zip, long at, byte[] bytes)
    {
        if (at > zip.Length - bytes.Length)
            return false;

        zip.Position = at;
        zip.ReadExactly(bytes);
        return true;
    }

    private static long Positive(ReadOnlySpan<byte> field) => Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(field));
}
