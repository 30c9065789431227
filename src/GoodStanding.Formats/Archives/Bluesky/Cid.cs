using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace GoodStanding.Formats.Archives.Bluesky;

/// <summary>The id of a block, which is the hash of its content: CIDv1 with SHA-256, the only kind that atproto uses.</summary>
internal readonly record struct Cid(byte Codec, UInt128 High, UInt128 Low)
{
    /// <summary>How many bytes it takes: version, codec, hash kind, hash length, hash.</summary>
    public const int Length = 36;

    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Reads the bytes of an id; null when they are those of another kind.</summary>
    public static Cid? Read(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= Length && bytes[0] == 1 && bytes[1] < 0x80 && bytes[2] == 0x12 && bytes[3] == 32
            ? new(bytes[1], BinaryPrimitives.ReadUInt128BigEndian(bytes[4..]), BinaryPrimitives.ReadUInt128BigEndian(bytes[20..]))
            : null;

    /// <summary>Says whether the content is the one that the id stands for.</summary>
    public bool IsOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(content, hash);
        return High == BinaryPrimitives.ReadUInt128BigEndian(hash) && Low == BinaryPrimitives.ReadUInt128BigEndian(hash[16..]);
    }

    /// <summary>The id as atproto writes it: "b" and base 32 in lower case.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        (bytes[0], bytes[1], bytes[2], bytes[3]) = (1, Codec, 0x12, 32);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[4..], High);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[20..], Low);

        var text = new StringBuilder("b");
        var (bits, held) = (0, 0);
        foreach (var each in bytes)
        {
            (bits, held) = ((bits << 8) | each, held + 8);
            for (; held >= 5; held -= 5)
                text.Append(Base32[(bits >> (held - 5)) & 31]);
            bits &= (1 << held) - 1;
        }

        return held > 0 ? text.Append(Base32[(bits << (5 - held)) & 31]).ToString() : text.ToString();
    }
}
