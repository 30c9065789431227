using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace GoodStanding.Formats.Reviews.Texts;

/// <summary>How the letters of a file are written, guessed from its bytes.</summary>
/// <param name="Name">The name as people know it.</param>
/// <param name="Encoding">The encoding.</param>
internal sealed partial record FileEncoding(string Name, Encoding Encoding)
{
    private const int Sample = 4096;

    private static readonly FileEncoding Utf8Letters = new("UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    private static readonly FileEncoding Windows = new("Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!);

    /// <summary>Guesses: a byte order mark, zero bytes in turn (UTF-16), valid UTF-8, what the page says of itself, and Windows-1252 as the last resort.</summary>
    /// <param name="bytes">The file, or its beginning.</param>
    /// <param name="isWhole">Whether that is all; a beginning may end within a letter.</param>
    public static FileEncoding Guess(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Utf8Letters;
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || HasZeros(bytes, 1))
            return new("UTF-16", Encoding.Unicode);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) || HasZeros(bytes, 0))
            return new("UTF-16 (big-endian)", Encoding.BigEndianUnicode);

        var letters = isWhole ? bytes : bytes[..LastBoundary(bytes)];
        if (Utf8.IsValid(letters))
            return Utf8Letters;

        var said = SaidBy(bytes);
        return said is not null and not UTF8Encoding ? new(said.WebName, said) : IsMostlyUtf8(letters) ? Utf8Letters : Windows;
    }

    /// <summary>The text without its byte order mark.</summary>
    public string Decode(ReadOnlySpan<byte> bytes) =>
        Encoding.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) && Encoding is UTF8Encoding ? bytes[3..] : bytes).TrimStart('\uFEFF');

    /// <summary>The bytes as UTF-8 without a mark.</summary>
    public ReadOnlyMemory<byte> ToUtf8(byte[] bytes) => Encoding switch
    {
        UTF8Encoding => bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0),
        _ => Encoding.UTF8.GetBytes(Decode(bytes)),
    };

    // Text of western letters has a zero in every second byte; a binary file or a text with a few NULs has not.
    private static bool HasZeros(ReadOnlySpan<byte> bytes, int offset)
    {
        var pairs = Math.Min(bytes.Length, Sample) / 2;
        var zeros = 0;
        var others = 0;
        for (var at = 0; at < pairs; at++)
        {
            zeros += bytes[(2 * at) + offset] == 0 ? 1 : 0;
            others += bytes[(2 * at) + 1 - offset] == 0 ? 1 : 0;
        }

        return pairs >= 4 && zeros > pairs * 3 / 4 && others < pairs / 20;
    }

    private static int LastBoundary(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Length;
        while (end > 0 && bytes.Length - end < 4 && bytes[end - 1] >= 0x80)
            end--;
        return end;
    }

    // A few broken letters in a UTF-8 file: more of its letters outside ASCII are whole than not.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var whole = 0;
        var broken = 0;
        while (!bytes.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            whole += isWhole && !rune.IsAscii ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return whole > broken;
    }

    private static Encoding? SaidBy(ReadOnlySpan<byte> bytes)
    {
        var name = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)])).Groups[1].Value;
        try
        {
            return name.Length == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_-]{3,20})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset();
}
