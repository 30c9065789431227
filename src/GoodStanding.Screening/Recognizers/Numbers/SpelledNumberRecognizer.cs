using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Finds telephone numbers that are spelled out or spaced out: "five five five, oh one nine one", "5 5 5 0 1 9 1".</summary>
internal sealed class SpelledNumberRecognizer : IRecognizer
{
    private const int FewestDigits = 7;
    private static readonly Lexicon DigitWords = ScreeningLexicons.Named("digit-words");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Has(DigitWords) && !reading.Document.HasDigit)
            return;

        var tokens = reading.Document.Tokens;
        for (var token = 0; token < tokens.Length;)
        {
            var end = RunEnd(reading, token, out var digits, out var words);
            if (digits >= FewestDigits && digits <= 15 && (words == 0 || words > digits / 2))
                entities.Add(new(EntityType.Phone, reading.Document.SpanOf(token, end - token), 0.85f));
            token = Math.Max(end, token + 1);
        }
    }

    private static int RunEnd(Reading reading, int token, out int digits, out int words)
    {
        (digits, words) = (0, 0);
        var document = reading.Document;
        var end = token;
        for (var at = token; at < document.Tokens.Length; at++)
        {
            if (document.Tokens[at] is { Kind: TokenKind.Number, Length: 1 })
            {
                digits++;
                end = at + 1;
            }
            else if (reading.Marks.HasWithin(DigitWords, at, at + 1))
            {
                words++;
                digits += document.WordOf(at).Equals("double", StringComparison.OrdinalIgnoreCase) || document.WordOf(at).Equals("triple", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
                end = at + 1;
            }
            else if (digits == 0 || document.WordOf(at) is not ("-" or "," or "." or "…"))
            {
                break;
            }
        }

        return end;
    }
}
