using System.Globalization;
using System.Text;

namespace GoodStanding.Text;

/// <summary>Cuts a normalised text into words, numbers, marks and signs.</summary>
/// <remarks>
/// Word borders follow UAX 29 where it matters to English (an apostrophe inside a word, a point or comma inside a number), with what
/// clinicians type: "s/p", "y/o", "F/M" and "w/" are one word, "POD#2" two, "34yo" a number and a word. One pass, no allocation but the tokens.
/// </remarks>
internal static class Tokenizer
{
    private const int MostKept = 4096;

    // Kept between texts; a book's is let go.
    [ThreadStatic]
    private static List<Token>? s_tokens;

    public static Token[] Tokenize(string text)
    {
        var tokens = s_tokens ??= new(128);
        tokens.Clear();
        Add(text, tokens);
        if (tokens.Capacity > MostKept)
            s_tokens = null;
        return [.. tokens];
    }

    private static void Add(string text, List<Token> tokens)
    {
        var mayHoldAddress = Address.MayStandIn(text);
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter))
            {
                at++;
                continue;
            }

            var end = End(text, at, mayHoldAddress, out var kind);
            if (kind is TokenKind.Word or TokenKind.Number && at > 0 && text[at - 1] == '#')
                Hashtag.AddParts(text, at, tokens);
            else
                tokens.Add(Make(text, at, end, kind));
            at = tokens[^1].End;
        }
    }

    private static int End(string text, int at, bool mayHoldAddress, out TokenKind kind)
    {
        var letter = text[at];
        if (char.IsLetter(letter))
        {
            kind = TokenKind.Word;
            var address = mayHoldAddress ? Address.End(text, at) : at;
            if (address > at)
            {
                kind = TokenKind.Address;
                return address;
            }

            return WordEnd(text, at, ref kind);
        }

        if (char.IsAsciiDigit(letter))
        {
            kind = TokenKind.Number;
            var address = mayHoldAddress ? Address.End(text, at) : at;
            if (address > at)
            {
                kind = TokenKind.Address;
                return address;
            }

            return NumberEnd(text, at);
        }

        if (letter == '@' && at + 1 < text.Length && IsNamePart(text[at + 1]) && (at == 0 || !IsNamePart(text[at - 1])))
        {
            kind = TokenKind.Handle;
            return HandleEnd(text, at);
        }

        return SignEnd(text, at, out kind);
    }

    private static int WordEnd(string text, int at, ref TokenKind kind)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            var letter = text[end];
            if (char.IsLetter(letter) || IsMark(letter))
            {
                end++;
            }
            else if (letter == '\'' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            {
                end += 2;
            }
            else if (letter == '/' && end - at == 1 && end + 1 < text.Length && char.IsLetter(text[end + 1])
                && (end + 2 >= text.Length || !char.IsLetterOrDigit(text[end + 2])))
            {
                return end + 2; // s/p, y/o, h/o, c/o, F/M
            }
            else if (char.IsAsciiDigit(letter))
            {
                kind = TokenKind.Number;
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // 34yo ends after the digits, so that "yo" is found as a word; 7KDR or 1st or 3rd stay whole.
    private static int NumberEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            var letter = text[end];
            var nextIsDigit = end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
            if (char.IsAsciiDigit(letter) || (letter is '.' or ',' && nextIsDigit))
                end++;
            else
                break;
        }

        var letters = end;
        while (letters < text.Length && char.IsLetterOrDigit(text[letters]))
            letters++;

        var suffix = text.AsSpan(end, letters - end);
        return IsAgeSuffix(suffix) ? end : letters;
    }

    private static bool IsAgeSuffix(ReadOnlySpan<char> suffix) =>
        suffix.Equals("yo", StringComparison.OrdinalIgnoreCase) || suffix.Equals("yof", StringComparison.OrdinalIgnoreCase)
        || suffix.Equals("yom", StringComparison.OrdinalIgnoreCase) || suffix.Equals("y", StringComparison.OrdinalIgnoreCase)
        || suffix.Equals("yr", StringComparison.OrdinalIgnoreCase) || suffix.Equals("mg", StringComparison.OrdinalIgnoreCase)
        || suffix.Equals("ml", StringComparison.OrdinalIgnoreCase) || suffix.Equals("mcg", StringComparison.OrdinalIgnoreCase)
        || suffix.Equals("am", StringComparison.OrdinalIgnoreCase) || suffix.Equals("pm", StringComparison.OrdinalIgnoreCase)
        || suffix.Equals("k", StringComparison.OrdinalIgnoreCase);

    private static int HandleEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (IsNamePart(text[end]) || (text[end] is '.' or '-' or '@' && end + 1 < text.Length && IsNamePart(text[end + 1]))))
            end++;

        return end;
    }

    private static int SignEnd(string text, int at, out TokenKind kind)
    {
        var letter = text[at];
        if (letter < '\u0080')
        {
            kind = char.IsPunctuation(letter) ? TokenKind.Punctuation : TokenKind.Symbol;
            var end = at + 1;
            while (end < text.Length && text[end] == letter && letter is '.' or '!' or '?' or '-' or '*' or '_' or '~' && end < text.Length && text[end] == letter)
                end++;
            return end;
        }

        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == System.Buffers.OperationStatus.Done && Emoji.Begins(rune))
        {
            kind = TokenKind.Emoji;
            return Emoji.End(text, at + length);
        }

        kind = CharUnicodeInfo.GetUnicodeCategory(text, at) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation
            ? TokenKind.Punctuation
            : TokenKind.Symbol;
        return at + Math.Max(1, length);
    }

    private static bool IsMark(char letter) => letter >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    internal static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    internal static Token Make(string text, int start, int end, TokenKind kind)
    {
        var word = text.AsSpan(start, end - start);
        if (kind is TokenKind.Word or TokenKind.Number && IsDisguised(word, kind) && Disguise.Plain(word) is { } plain)
            return new(start, word.Length, TokenKind.Word, ShapeOf(word, kind), WordKey.Of(plain), false);

        var possessive = kind == TokenKind.Word && word.Length > 2 && word[^2] == '\'' && word[^1] is 's' or 'S';
        return new(start, word.Length, kind, ShapeOf(word, kind), WordKey.Of(possessive ? word[..^2] : word), possessive);
    }

    private static bool IsDisguised(ReadOnlySpan<char> word, TokenKind kind) =>
        word.Length >= 3 && (kind == TokenKind.Number ? char.IsLetter(word[^1]) && word.ContainsAnyInRange('a', 'z') : Disguise.IsStretched(word));

    private static TokenShape ShapeOf(ReadOnlySpan<char> word, TokenKind kind)
    {
        if (kind is not (TokenKind.Word or TokenKind.Number))
            return TokenShape.None;

        var upper = 0;
        var lower = 0;
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
                upper++;
            else if (char.IsLower(letter))
                lower++;
        }

        var first = char.IsUpper(word[0]);
        return (upper, lower) switch
        {
            (0, 0) => TokenShape.None,
            (0, _) => TokenShape.Lower,
            (1, _) when first => TokenShape.Capitalized,
            (_, 0) => TokenShape.Upper,
            _ => first ? TokenShape.MixedCapitalized : TokenShape.Mixed,
        };
    }
}
