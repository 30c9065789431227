using System.Text;

namespace GoodStanding.Formats.Archives.Containers;

/// <summary>Walks the files of a tar (POSIX 1003.1 ustar and pax, and GNU's long names).</summary>
/// <remarks>
/// System.Formats.Tar reads the header of a long name whole, whatever size it claims, so that a gzip of two megabytes costs two gigabytes.
/// Here such a header ends at 64 KB, and nothing else is kept.
/// </remarks>
internal sealed class TarFile(Stream stream) : IDisposable
{
    private const int BlockBytes = 512;
    private const int MostHeaderBytes = 64 * 1024;

    private readonly byte[] _header = new byte[BlockBytes];
    private FileSlice? _content;
    private int _padding;

    /// <summary>The content of the file that <see cref="Next"/> has found.</summary>
    public Stream Content => _content!;

    /// <summary>Goes to the next file; null at the end. Folders, links and devices are passed over.</summary>
    public (string Name, long Length)? Next()
    {
        string? longName = null;
        while (ReadHeader())
        {
            var length = Number(_header.AsSpan(124, 12));
            _content = new FileSlice(stream, length);
            _padding = (int)((BlockBytes - (length % BlockBytes)) % BlockBytes);
            switch ((char)_header[156])
            {
                case 'x':
                    longName = PaxPath(ReadText(length)) ?? longName;
                    break;
                case 'L':
                    longName = ReadText(length).TrimEnd('\0');
                    break;
                case '0' or '\0' or '7':
                    return (longName ?? ShortName(), length);
                default:
                    longName = null;
                    break;
            }
        }

        return null;
    }

    public void Dispose() => stream.Dispose();

    private bool ReadHeader()
    {
        PassOver((_content?.Rest ?? 0) + _padding);
        var got = stream.ReadAtLeast(_header, BlockBytes, throwOnEndOfStream: false);
        if (got == 0 || (got == BlockBytes && _header.AsSpan().IndexOfAnyExcept((byte)0) < 0))
            return false;

        if (got < BlockBytes)
            throw new EndOfStreamException();

        return Sum(_header) == Number(_header.AsSpan(148, 8)) ? true : throw new ArchiveException("the head of a file in it is damaged");
    }

    private void PassOver(long bytes)
    {
        var chunk = new byte[(int)Math.Min(bytes, 1 << 16)];
        while (bytes > 0)
        {
            var got = stream.Read(chunk, 0, (int)Math.Min(bytes, chunk.Length));
            if (got == 0)
                throw new EndOfStreamException();

            bytes -= got;
        }
    }

    private string ReadText(long length)
    {
        if (length > MostHeaderBytes)
            throw new ArchiveException("the name of a file in it is impossibly long");

        var bytes = new byte[length];
        Content.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    // The checksum is taken with eight blanks in its own place.
    private static long Sum(ReadOnlySpan<byte> header)
    {
        var sum = 8L * ' ';
        for (var at = 0; at < header.Length; at++)
            sum += at is >= 148 and < 156 ? 0 : header[at];

        return sum;
    }

    private string ShortName()
    {
        var name = Text(_header.AsSpan(0, 100));
        var folder = _header.AsSpan(257).StartsWith("ustar\0"u8) ? Text(_header.AsSpan(345, 155)) : "";
        return folder.Length == 0 ? name : folder + "/" + name;
    }

    private static string Text(ReadOnlySpan<byte> field)
    {
        var end = field.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? field : field[..end]);
    }

    // Octal digits; GNU writes sizes above 8 GB in binary with the highest bit set.
    private static long Number(ReadOnlySpan<byte> field)
    {
        var number = 0L;
        if (field[0] >= 0x80)
        {
            foreach (var each in field[^8..])
                number = (number << 8) | each;
        }
        else
        {
            foreach (var digit in field)
            {
                if (digit is >= (byte)'0' and <= (byte)'7')
                    number = (number << 3) | (uint)(digit - '0');
                else if (digit is not ((byte)' ' or 0))
                    throw new ArchiveException("the head of a file in it is damaged");
            }
        }

        return number >= 0 ? number : throw new ArchiveException("the head of a file in it is damaged");
    }

    // Lines such as "27 path=data/outbox.json".
    private static string? PaxPath(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var from = line.IndexOf(" path=", StringComparison.Ordinal);
            if (from > 0)
                return line[(from + " path=".Length)..];
        }

        return null;
    }
}
