using System.Text;

namespace GoodStanding.Formats.Archives.Json;

/// <summary>Hands out UTF-8 whatever an editor has made of the file: a byte order mark is passed over, UTF-16 is translated.</summary>
internal static class PlainBytes
{
    /// <summary>The first bytes without the mark, as UTF-8.</summary>
    public static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return head[3..];

        return EncodingOf(head) is { } encoding ? Encoding.UTF8.GetBytes(encoding.GetString(head[2..])) : head;
    }

    /// <summary>Opens the file as UTF-8.</summary>
    public static Stream Open(ArchiveEntry entry)
    {
        var stream = entry.Open();
        return EncodingOf(entry.Head) is { } encoding ? Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8) : stream;
    }

    private static Encoding? EncodingOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };
}
