using System.Globalization;
using System.Text;

namespace GoodStanding.Encoders.Pieces;

/// <summary>What BERT's tokenizer makes of a character: nothing, a blank, a mark that is a word of its own, or a letter.</summary>
internal static class LetterKinds
{
    private const int Replacement = 0xFFFD;

    /// <summary>Whether a character is read as if nobody had typed it: control, format and private characters, and what stands for something unreadable.</summary>
    public static bool IsNothing(Rune letter) =>
        letter.Value is Replacement || (Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse && letter.Value is not ('\t' or '\n' or '\r'));

    /// <summary>Whether a character parts words and is none.</summary>
    public static bool IsBlank(Rune letter) =>
        letter.Value is ' ' or '\t' or '\n' or '\r'
        || (!letter.IsAscii && Rune.GetUnicodeCategory(letter) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Whether a character is a word of its own for being a mark: all signs of ASCII, and what Unicode calls punctuation.</summary>
    public static bool IsPunctuation(Rune letter) => letter.IsAscii
        ? letter.Value is > ' ' and < 0x7F && !char.IsAsciiLetterOrDigit((char)letter.Value)
        : Rune.GetUnicodeCategory(letter) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    /// <summary>Whether a character is a word of its own for being a Chinese one. Kana and Hangul are letters.</summary>
    public static bool IsIdeograph(Rune letter) => letter.Value
        is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2B73F)
        or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B820 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}
