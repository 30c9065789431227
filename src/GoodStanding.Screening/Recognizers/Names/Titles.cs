using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Mr, Mrs, Dr, Sister: words that stand before a name and are no part of it.</summary>
internal static class Titles
{
    private static readonly HashSet<ulong> Always =
        [.. ((string[])["mr", "mrs", "ms", "miss", "dr", "doctor", "prof", "professor", "nurse", "sister", "coach", "pastor", "father", "senator", "señora", "señor", "frau", "herr", "madame", "sir", "dame", "officer", "captain", "reverend", "rev"]).Select(word => WordKey.Of(word))];

    /// <summary>Titles of anyone.</summary>
    public static Lexicon Civil { get; } = ScreeningLexicons.Named("name-titles");

    /// <summary>Titles of those who give care.</summary>
    public static Lexicon Clinical { get; } = ScreeningLexicons.Named("clinician-titles");

    /// <summary>Whether the word can be nothing but a title where a name follows it.</summary>
    public static bool IsOne(TextDocument document, int token) => Always.Contains(document.Tokens[token].Key);

    /// <summary>The token where the name begins after a title that ends before the token: a point may stand between.</summary>
    public static int After(TextDocument document, int token) =>
        token < document.Tokens.Length && document.WordOf(token) is "." ? token + 1 : token;

    /// <summary>Whether a title stands right before the token, with or without its point.</summary>
    public static bool StandBefore(Reading reading, int token) => Before(reading, Civil, token) || IsClinicianAt(reading, token);

    /// <summary>Whether the title of a clinician stands right before the token.</summary>
    public static bool IsClinicianAt(Reading reading, int token) => Before(reading, Clinical, token);

    private static bool Before(Reading reading, Lexicon titles, int token) =>
        reading.Marks.HasEndingAt(titles, token) || (token > 1 && reading.Document.WordOf(token - 1) is "." && reading.Marks.HasEndingAt(titles, token - 1));
}
