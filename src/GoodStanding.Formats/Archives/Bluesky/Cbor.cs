using System.Buffers.Binary;
using System.Text;

namespace GoodStanding.Formats.Archives.Bluesky;

/// <summary>Reads DAG-CBOR, the strict part of CBOR (RFC 8949) that atproto allows: definite lengths, text keys, one tag (42, a <see cref="Cid"/>).</summary>
/// <remarks>
/// Values become string, long, double, bool, byte[], Cid, null, List and Dictionary. A length is believed only as far as bytes are there, so
/// nothing is reserved for a list that claims a billion elements.
/// </remarks>
internal ref struct Cbor
{
    private const int MostDepth = 64;
    private const int CidTag = 42;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;
    private int _depth;

    private Cbor(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>Reads a whole block as a map; null when it is anything else or not well-formed.</summary>
    public static Dictionary<string, object?>? ReadMap(ReadOnlySpan<byte> bytes)
    {
        var reader = new Cbor(bytes);
        try
        {
            var value = reader.Read();
            return reader._at == bytes.Length ? value as Dictionary<string, object?> : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private object? Read()
    {
        if (++_depth > MostDepth)
            throw new FormatException("nested too deeply");

        var first = Take(1)[0];
        var (major, info) = (first >> 5, first & 31);
        object? value = major switch
        {
            0 => (long)Math.Min(Number(info), long.MaxValue),
            1 => -1 - (long)Math.Min(Number(info), long.MaxValue),
            2 => Take(Number(info)).ToArray(),
            3 => Encoding.UTF8.GetString(Take(Number(info))),
            4 => ReadList(Number(info)),
            5 => ReadMap(Number(info)),
            6 => ReadCid(Number(info)),
            _ => ReadSimple(info),
        };
        _depth--;
        return value;
    }

    private List<object?> ReadList(ulong count)
    {
        var list = new List<object?>();
        for (var index = 0UL; index < count; index++)
            list.Add(Read());

        return list;
    }

    private Dictionary<string, object?> ReadMap(ulong count)
    {
        var map = new Dictionary<string, object?>();
        for (var index = 0UL; index < count; index++)
        {
            if (Read() is not string key || !map.TryAdd(key, Read()))
                throw new FormatException("a key that is no text or stands twice");
        }

        return map;
    }

    // The id stands in a byte string behind a zero byte.
    private Cid ReadCid(ulong tag) =>
        tag == CidTag && Read() is byte[] { Length: > 1 } bytes && bytes[0] == 0 && Cid.Read(bytes.AsSpan(1)) is { } cid
            ? cid
            : throw new FormatException("a tag that is no id");

    private object? ReadSimple(int info) => info switch
    {
        20 => false,
        21 => true,
        22 => null,
        25 => (double)BinaryPrimitives.ReadHalfBigEndian(Take(2)),
        26 => (double)BinaryPrimitives.ReadSingleBigEndian(Take(4)),
        27 => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
        _ => throw new FormatException("a simple value that is not allowed"),
    };

    private ulong Number(int info) => info switch
    {
        < 24 => (ulong)info,
        24 => Take(1)[0],
        25 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        26 => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
        27 => BinaryPrimitives.ReadUInt64BigEndian(Take(8)),
        _ => throw new FormatException("a length that is not said"),
    };

    private ReadOnlySpan<byte> Take(ulong count)
    {
        if (count > (ulong)(_bytes.Length - _at))
            throw new FormatException("it ends too early");

        var taken = _bytes.Slice(_at, (int)count);
        _at += (int)count;
        return taken;
    }
}
