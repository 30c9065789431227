using System.Collections.Frozen;
using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Finds postcodes: British and Canadian by their form, figures beside "ZIP" or a state.</summary>
internal sealed class PostcodeRecognizer : IRecognizer
{
    private static readonly Lexicon Cues = ScreeningLexicons.Named("postcode-cues");
    private static readonly Lexicon States = ScreeningLexicons.Named("states");
    private static readonly Lexicon StateCodes = ScreeningLexicons.Named("state-codes");
    private static readonly Lexicon Countries = ScreeningLexicons.Named("countries");

    // Fewer than 20,000 people live in these, by the census of 2000 (OCR guidance, 2012) or of 2020; 090 to 098 are military.
    private static readonly FrozenSet<string> SmallZip3 = FrozenSet.Create(
        "036", "059", "063", "102", "202", "203", "204", "205", "369", "556", "692", "753", "772", "790", "821", "823", "830", "831", "878", "879", "884", "890", "893",
        "090", "091", "092", "093", "094", "095", "096", "097", "098");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Document.HasDigit)
            return;

        var document = reading.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token].Kind != TokenKind.Number)
                continue;

            if (IsBritish(document, token) || IsCanadian(document, token))
                entities.Add(new(EntityType.Location, document.SpanOf(token, 2), 0.95f, EntityKinds.Postcode));
            else if (IsFigures(document.WordOf(token)))
                ReadFigures(reading, token, entities);
        }
    }

    private static void ReadFigures(Reading reading, int token, List<Entity> entities)
    {
        var document = reading.Document;
        var word = document.WordOf(token);
        var isCued = reading.Marks.HasWithin(Cues, token - 6, token);
        if (!isCued && !(word.Length >= 4 && IsAfterState(reading, token)))
            return;

        if (word.Length == 3 && token + 1 < document.Tokens.Length && document.Tokens[token + 1] is { Kind: TokenKind.Number, Length: 2 } && document.Tokens[token + 1].Start == document.Tokens[token].End + 1)
        {
            // 394 13, as in Sweden and Greece
            entities.Add(new(EntityType.Location, document.SpanOf(token, 2), 0.9f, EntityKinds.Postcode));
            return;
        }

        if (word.Length == 3)
        {
            // The first three digits may stay where enough people share them.
            if (SmallZip3.Contains(word.ToString()))
                entities.Add(new(EntityType.Location, document.SpanOf(token), 0.9f, EntityKinds.SmallZip3));
            return;
        }

        var end = token + 1;
        if (end + 1 < document.Tokens.Length && document.WordOf(end) is "-" && document.Tokens[end + 1] is { Kind: TokenKind.Number, Length: 4 })
            end += 2;
        entities.Add(new(EntityType.Location, document.SpanOf(token, end - token), 0.9f, EntityKinds.Postcode));
    }

    // 87301; 872 in "873xx" is three digits and two letters.
    private static bool IsFigures(ReadOnlySpan<char> word) => word.Length is 3 or 4 or 5 && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsAfterState(Reading reading, int token)
    {
        var document = reading.Document;
        if (token == 0 || !document.Tokens[token - 1].IsCapitalized)
            return false;

        return document.WordOf(token).Length == 5
            ? (document.Tokens[token - 1].Shape == TokenShape.Upper && reading.Marks.HasWithin(StateCodes, token - 1, token)) || reading.Marks.HasEndingAt(States, token) || reading.Marks.HasEndingAt(Countries, token)
            : document.WordOf(token - 1) is "NSW" or "VIC" or "QLD" or "TAS" or "ACT" or "WA" or "SA" or "NT";
    }

    // EN5 4TR, BT48 7JE, W1A 1AA
    private static bool IsBritish(TextDocument document, int token)
    {
        if (!HasNext(document, token))
            return false;

        var outward = document.WordOf(token);
        var inward = document.WordOf(token + 1);
        return outward.Length is >= 2 and <= 4 && char.IsAsciiLetterUpper(outward[0]) && outward[1..].ContainsAnyInRange('0', '9')
            && inward.Length == 3 && char.IsAsciiDigit(inward[0]) && char.IsAsciiLetterUpper(inward[1]) && char.IsAsciiLetterUpper(inward[2]);
    }

    // B0J 2H0
    private static bool IsCanadian(TextDocument document, int token)
    {
        if (!HasNext(document, token))
            return false;

        var one = document.WordOf(token);
        var two = document.WordOf(token + 1);
        return one.Length == 3 && two.Length == 3 && char.IsAsciiLetterUpper(one[0]) && char.IsAsciiDigit(one[1]) && char.IsAsciiLetterUpper(one[2])
            && char.IsAsciiDigit(two[0]) && char.IsAsciiLetterUpper(two[1]) && char.IsAsciiDigit(two[2]);
    }

    private static bool HasNext(TextDocument document, int token) =>
        token + 1 < document.Tokens.Length && document.Tokens[token + 1].Kind == TokenKind.Number && document.Tokens[token + 1].Start - document.Tokens[token].End <= 1;
}
