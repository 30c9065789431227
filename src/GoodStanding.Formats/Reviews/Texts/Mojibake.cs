using System.Text;

namespace GoodStanding.Formats.Reviews.Texts;

/// <summary>Mends words that were UTF-8 and have been read as Windows-1252 or Latin-1: "pÃ¥" for "på".</summary>
/// <remarks>
/// It is sure, and only then mended, when every run of letters outside ASCII gives whole UTF-8 characters once it is turned back into bytes.
/// Honest accents do not: a lone "é" is the beginning of three bytes that do not follow.
/// </remarks>
internal static class Mojibake
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Dictionary<char, byte> Signs = Enumerable.Range(0x80, 0x20)
        .Select(value => (byte)value)
        .Where(value => value is not (0x81 or 0x8D or 0x8F or 0x90 or 0x9D))
        .ToDictionary(value => Windows.GetChars([value])[0]);

    /// <summary>The words mended, or as they are.</summary>
    public static string? Mend(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyExceptInRange('\0', '\x7F'))
            return text;

        try
        {
            var bytes = new byte[text.Length];
            for (var at = 0; at < text.Length; at++)
            {
                if (!TryByte(text[at], out bytes[at]))
                    return text;
            }

            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }

    // Windows-1252 has no letter for five bytes; programs then leave the control character of Latin-1 in their place.
    private static bool TryByte(char letter, out byte value)
    {
        value = (byte)letter;
        return letter <= 0xFF || Signs.TryGetValue(letter, out value);
    }
}
