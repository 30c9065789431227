using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Facilities;

/// <summary>Reads the capitalised name before a word such as "Hospital" or "Inc".</summary>
internal static class FacilityName
{
    private const int Longest = 6;
    private static readonly Lexicon Generic = ScreeningLexicons.Named("facility-generic");

    /// <summary>The first token of the name; the type's own first token when no name stands before it.</summary>
    public static int FirstOf(Reading reading, int type)
    {
        var document = reading.Document;
        var sentence = document.SentenceOf(type).First;
        var first = type;
        for (var at = type - 1; at >= Math.Max(sentence, type - Longest); at--)
        {
            if (IsName(document, at) && !IsGlued(document, at))
                first = at;
            else if (!IsJoint(document, at, sentence))
                break;
        }

        // "In Mercy Hospital", "The Royal": words that lead into a name are none of it.
        while (first < type && reading.Marks.HasWithin(Generic, first, first + 1) && (first == sentence || document.WordOf(first).Length <= 3))
            first++;

        for (var at = first; at < type; at++)
        {
            if (IsName(document, at) && !reading.Marks.HasWithin(Generic, at, at + 1))
                return first;
        }

        return type;
    }

    // A hashtag's words are tokens without a gap.
    private static bool IsGlued(TextDocument document, int token) =>
        document.Tokens[token].End == document.Tokens[token + 1].Start && document.Tokens[token + 1].Kind == TokenKind.Word;

    /// <summary>Whether the token can be part of a name.</summary>
    public static bool IsName(TextDocument document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true } or { Kind: TokenKind.Number, Length: <= 3 } && char.IsLetterOrDigit(document.WordOf(token)[0])
        && (document.Tokens[token].Kind == TokenKind.Word || document.WordOf(token)[^1] is 'd' or 'h' or 't' || document.WordOf(token) is "24");

    // "Our Lady of Mercy", "Pine & 3rd", "St. Clement's"
    private static bool IsJoint(TextDocument document, int token, int sentence) =>
        token > sentence && (document.WordOf(token) is "of" or "&" or "and" or "the" or "-" or "." or "'") && IsName(document, token - 1)
        && (document.WordOf(token) is not "." || document.Tokens[token - 1].Length <= 3)
        && (document.WordOf(token) is not ("and" or "the") || document.WordOf(token - 1) is "of");
}
