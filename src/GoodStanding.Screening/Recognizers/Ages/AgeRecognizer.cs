using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Ages;

/// <summary>Finds ages of people: "34F", "thirty-four year old", "Manoj, 46,", "she turned 101"; a decade such as "in her forties" is none.</summary>
internal sealed class AgeRecognizer : IRecognizer
{
    private const int Oldest = 118;
    private static readonly Lexicon Numbers = ScreeningLexicons.Named("number-words");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Document.HasDigit && !reading.Has(Numbers))
            return;

        var document = reading.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token].Kind == TokenKind.Number && ReadJoined(reading, token, entities))
                continue;

            var end = NumberWords.Read(document, token, out var value);
            if (end == token)
                continue;

            if (value is > 0 and <= Oldest && !IsPartOfNumber(document, token, end))
                ReadAround(reading, token, end, value, entities);
            token = end - 1;
        }
    }

    // 34F, 6yrs: the tokenizer keeps the letters with the figures.
    private static bool ReadJoined(Reading reading, int token, List<Entity> entities)
    {
        var document = reading.Document;
        var word = document.WordOf(token);
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 3 || !int.TryParse(word[..digits], out var value) || value > Oldest || IsPartOfNumber(document, token, token + 1))
            return false;

        var letters = word[digits..];
        if (letters is "F" or "M" or "f" or "m" ? !AgeContext.IsSexAfter(reading, token) : letters is not ("yrs" or "YRS" or "yof" or "yom"))
            return false;

        var start = document.Tokens[token].Start;
        entities.Add(new(EntityType.Age, document.ToSource(start, start + digits), 0.9f, KindOf(value)));
        return true;
    }

    private static void ReadAround(Reading reading, int token, int end, int value, List<Entity> entities)
    {
        var document = reading.Document;
        var old = AgeContext.OldEnd(reading, end, out var isYears, out var isJoined);
        if (old > end)
            entities.Add(new(EntityType.Age, document.SpanOf(token, (isJoined ? old : end) - token), 0.95f, isYears ? KindOf(value) : null));
        else if (AgeContext.IsToldBefore(reading, token) && AgeContext.IsClosedAfter(document, end))
            entities.Add(new(EntityType.Age, document.SpanOf(token, end - token), 0.85f, KindOf(value)));
        else if (AgeContext.IsClipped(document, token, end, value))
            entities.Add(new(EntityType.Age, document.SpanOf(token, end - token), 0.7f, KindOf(value)));
        else if (AgeContext.IsApposition(reading, token, end))
            entities.Add(new(EntityType.Age, document.SpanOf(token, end - token), 0.75f, KindOf(value)));
    }

    private static string? KindOf(int years) => years > 89 ? EntityKinds.OverEightyNine : null;

    // $40, 3/4, 12:30, 5-6, #9, 20%
    private static bool IsPartOfNumber(TextDocument document, int token, int end)
    {
        var text = document.Text;
        var start = document.Tokens[token].Start;
        if (start > 0 && text[start - 1] is '$' or '£' or '€' or '/' or ':' or '#' or '.' or '+' or '@' or 'x')
            return true;

        var last = document.Tokens[end - 1].End;
        return last < text.Length && (text[last] is '%' or '°' || (text[last] is '/' or ':' or '-' && last + 1 < text.Length && char.IsAsciiDigit(text[last + 1])));
    }
}
