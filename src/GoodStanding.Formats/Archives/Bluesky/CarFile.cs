namespace GoodStanding.Formats.Archives.Bluesky;

/// <summary>Walks the blocks of a content archive, version 1 (ipld.io/specs/transport/car/carv1).</summary>
/// <remarks>A length as a variable number, the block's id, its content, and so on to the end: it streams, and needs no seeking.</remarks>
internal sealed class CarFile : IDisposable
{
    // A record of atproto may take 1 MB; nothing else in a repository is larger.
    private const int MostBlockBytes = 2 << 20;

    // A map of two, the first key of which is "roots".
    private static readonly byte[] Beginning = [0xA2, 0x65, .. "roots"u8];

    private readonly Stream _stream;
    private byte[] _block = new byte[1 << 14];

    private CarFile(Stream stream, Cid root)
    {
        _stream = stream;
        Root = root;
    }

    /// <summary>The block from which everything else is reached: the commit.</summary>
    public Cid Root { get; }

    /// <summary>Says whether these are the first bytes of such a file.</summary>
    public static bool IsCar(ReadOnlySpan<byte> head)
    {
        var length = head.Length > 1 && head[0] >= 0x80 ? 2 : 1;
        return head.Length > 8 && head[length..].StartsWith(Beginning);
    }

    /// <summary>Opens a file and reads its header.</summary>
    public static CarFile Open(ArchiveEntry entry)
    {
        var stream = new BufferedStream(entry.Open(), 1 << 16);
        try
        {
            var header = new byte[ReadLength(stream) ?? throw new ArchiveException("it is empty")];
            stream.ReadExactly(header);
            if (Cbor.ReadMap(header) is not { } map || map.GetValueOrDefault("version") is not 1L)
                throw new ArchiveException("its header is not that of a content archive, version 1");

            return map.GetValueOrDefault("roots") is List<object?> roots && roots.FirstOrDefault() is Cid root
                ? new(stream, root)
                : throw new ArchiveException("its header names no root");
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Reads the next block; null at the end. The content is valid until the next call.</summary>
    public CarBlock? Next()
    {
        if (ReadLength(_stream) is not { } length)
            return null;

        if (_block.Length < length)
            _block = new byte[length];

        _stream.ReadExactly(_block, 0, length);
        var bytes = _block.AsMemory(0, length);
        return Cid.Read(bytes.Span) is { } id ? new(id, bytes[Cid.Length..], id.IsOf(bytes.Span[Cid.Length..])) : new CarBlock(default, default, false);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _stream.Dispose();

    private static int? ReadLength(Stream stream)
    {
        var length = 0L;
        for (var shift = 0; shift <= 28; shift += 7)
        {
            var next = stream.ReadByte();
            if (next < 0)
                return shift == 0 ? null : throw new EndOfStreamException();

            length |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
                return length is > 0 and <= MostBlockBytes ? (int)length : throw new ArchiveException("a block in it has an impossible length");
        }

        throw new ArchiveException("a block in it has an impossible length");
    }
}
