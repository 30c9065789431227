using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Finds addresses of the mainland, where the house's number follows the street: "Friedhofstrasse 33", "lives at Rua da Igreja 25".</summary>
internal sealed class HouseNumberRecognizer : IRecognizer
{
    private const int LongestName = 5;
    private static readonly Lexicon Cues = ScreeningLexicons.Named("address-cues");
    private static readonly Lexicon Weekdays = ScreeningLexicons.Named("weekdays");
    private static readonly Lexicon Months = ScreeningLexicons.Named("months");
    private static readonly Lexicon MonthShorts = ScreeningLexicons.Named("month-shorts");
    private static readonly string[] Endings = ["straße", "strasse", "straat", "gasse", "weg", "platz", "katu", "tie", "vej", "gade", "gata", "gatan", "vägen", "laan", "allee"];
    private static readonly string[] Leads = ["Rua", "Rue", "Via", "Calle", "Avenida", "Av", "Ul", "Viale", "Piazza", "Rúa", "ul", "rue", "via", "calle"];

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Document.HasDigit)
            return;

        var document = reading.Document;
        for (var number = 1; number < document.Tokens.Length; number++)
        {
            if (document.Tokens[number] is not { Kind: TokenKind.Number, Length: <= 5 } || !IsNamePart(document, number - 1) || IsDay(reading, number - 1))
                continue;

            var first = number - 1;
            while (first > 0 && number - first < LongestName && (IsNamePart(document, first - 1) || IsSmall(document, first - 1)))
                first--;
            while (first < number - 1 && IsSmall(document, first))
                first++;

            var hasHouseBefore = first > 0 && document.Tokens[first - 1] is { Kind: TokenKind.Number, Length: >= 3 and <= 5 };
            if (!hasHouseBefore && !HasStreetForm(document, first, number) && !IsTold(reading, first))
                continue;

            first -= hasHouseBefore ? 1 : 0;
            var end = number + 2 < document.Tokens.Length && document.WordOf(number + 1) is "," && document.Tokens[number + 2] is { Kind: TokenKind.Word, IsCapitalized: true, Length: > 2 } ? number + 3 : number + 1;
            entities.Add(new(EntityType.Location, document.SpanOf(first, end - first), 0.97f, EntityKinds.Address));
        }
    }

    private static bool IsDay(Reading reading, int token) =>
        reading.Marks.HasWithin(Weekdays, token, token + 1) || reading.Marks.HasWithin(Months, token, token + 1) || reading.Marks.HasWithin(MonthShorts, token, token + 1);

    private static bool HasStreetForm(TextDocument document, int first, int number)
    {
        foreach (var lead in Leads)
        {
            if (document.WordOf(first).SequenceEqual(lead))
                return true;
        }

        foreach (var ending in Endings)
        {
            var word = document.WordOf(number - 1);
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsTold(Reading reading, int first) => reading.Marks.HasEndingAt(Cues, first) || reading.Marks.HasEndingAt(Cues, first - 1);

    private static bool IsNamePart(TextDocument document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Word, Length: > 2, Shape: TokenShape.Capitalized or TokenShape.MixedCapitalized } || document.WordOf(token) is "ul" or "rue" or "via" or "calle" || document.WordOf(token) is "." or "-" && token > 0 && document.Tokens[token - 1].Kind == TokenKind.Word;

    private static bool IsSmall(TextDocument document, int token) => document.WordOf(token) is "de" or "do" or "da" or "des" or "la" or "u" or "of" or "am" or "the";
}
