using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Finds streets with and without a house number, and roads with a number: "14 Mill Lane, Otley", "off Tallow Wood Rd", "Route 9".</summary>
internal sealed class StreetRecognizer : IRecognizer
{
    private const int LongestName = 4;
    private static readonly Lexicon Types = ScreeningLexicons.Named("street-types");
    private static readonly Lexicon Units = ScreeningLexicons.Named("unit-words");
    private static readonly Lexicon Roads = ScreeningLexicons.Named("road-words");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        foreach (var type in reading.All(Types))
            ReadStreet(reading, type, entities);

        if (!reading.Document.HasDigit)
            return;

        foreach (var road in reading.All(Roads))
            ReadNumbered(reading.Document, road, entities);
        ReadCoded(reading.Document, entities);
    }

    private static void ReadStreet(Reading reading, Mark type, List<Entity> entities)
    {
        var document = reading.Document;
        var first = type.First;
        while (first > 0 && type.First - first < LongestName && document.Tokens[first - 1].IsCapitalized && document.Tokens[first - 1].Kind == TokenKind.Word
            && document.Tokens[first - 1].End + 1 >= document.Tokens[first].Start)
        {
            first--;
        }

        var house = HouseBefore(document, first, type.First);
        var end = type.End < document.Tokens.Length && document.WordOf(type.End) is "." && document.WordOf(type.First).Length <= 3 ? type.End + 1 : type.End;
        if (house < first)
        {
            entities.Add(new(EntityType.Location, document.SpanOf(UnitBefore(reading, house), TownAfter(reading, end) - UnitBefore(reading, house)), 1f, EntityKinds.Address));
            return;
        }

        // Without a number a street needs a name with a capital, a type with a capital, and no saint behind "St".
        var isNamed = first < type.First && document.Tokens[type.First].IsCapitalized && document.Tokens[type.First].Length > 1;
        var isSaint = document.WordOf(type.First) is "St" or "Ct" or "Dr" && type.End < document.Tokens.Length && document.Tokens[type.End].IsCapitalized;
        if (isNamed && !isSaint && IsAfterPreposition(document, first))
            entities.Add(new(EntityType.Location, document.SpanOf(first, end - first), 0.8f, EntityKinds.Road));
    }

    // "22 Acacia Avenue", "1/47 Kooyong Pde", "88b quai st": with a number the name may be in small letters if it is short.
    private static int HouseBefore(TextDocument document, int first, int type)
    {
        for (var at = first; at >= Math.Max(1, type - 2) || at == first; at--)
        {
            if (at < 1)
                return first;
            if (document.Tokens[at - 1].Kind == TokenKind.Number && document.Tokens[at - 1].Length <= 6 && type > at - 1 + 1)
            {
                var isTitleCase = at == first;
                if (!isTitleCase && !IsStreetOnly(document, type))
                    return first;
                if (at >= 3 && document.WordOf(at - 2) is "/" or "-" && document.Tokens[at - 3].Kind == TokenKind.Number)
                    return at - 3;
                return at >= 2 && document.Tokens[at - 2] is { Kind: TokenKind.Number, Length: >= 3 and <= 5 } ? at - 2 : at - 1;
            }

            if (at <= type - 2)
                return first;
        }

        return first;
    }

    private static bool IsStreetOnly(TextDocument document, int type) =>
        document.WordOf(type) is "street" or "road" or "avenue" or "lane" or "ave" or "rd" or "blvd" or "boulevard" or "crescent" or "terrace";

    // "Flat 9, ", "Suite 4B, "
    private static int UnitBefore(Reading reading, int first)
    {
        var document = reading.Document;
        var at = first > 0 && document.WordOf(first - 1) is "," ? first - 1 : first;
        for (var back = at - 2; back >= Math.Max(0, at - 4); back--)
        {
            if (reading.Marks.HasWithin(Units, back, back + 1) && document.Tokens[back + 1].Kind == TokenKind.Number)
                return back;
        }

        return first;
    }

    // ", Otley"
    private static int TownAfter(Reading reading, int end)
    {
        var document = reading.Document;
        if (end + 1 >= document.Tokens.Length || document.WordOf(end) is not "," || document.Tokens[end + 1] is not { Kind: TokenKind.Word, IsCapitalized: true, Length: > 2 })
            return end;

        var count = Places.Find(document, end + 1, out _);
        return end + 1 + Math.Max(count, 1);
    }

    private static bool IsAfterPreposition(TextDocument document, int first) =>
        first > 0 && document.WordOf(first - 1) is "on" or "at" or "near" or "off" or "of" or "down" or "along" or "in" or "from" or "to" or "up" or "outside" or "by" or "ON" or "AT" or "and" or "," or "nr" or "the";

    private static void ReadNumbered(TextDocument document, Mark road, List<Entity> entities)
    {
        var number = road.End < document.Tokens.Length && document.WordOf(road.End) is "-" ? road.End + 1 : road.End;
        if (number < document.Tokens.Length && document.Tokens[number].Kind == TokenKind.Number && document.Tokens[number].Length <= 4 && document.Tokens[road.First].IsCapitalized)
            entities.Add(new(EntityType.Location, document.SpanOf(road.First, number + 1 - road.First), 0.85f, EntityKinds.Road));
    }

    // I-85, A9, M25: a vitamin or a form has such a name too, so a road's must have "on the" before it, but for I- with a hyphen.
    private static void ReadCoded(TextDocument document, List<Entity> entities)
    {
        for (var token = 1; token < document.Tokens.Length; token++)
        {
            var word = document.WordOf(token);
            if (word.Length is 2 or 3 or 4 && word[0] is 'A' or 'M' or 'B' && !word[1..].ContainsAnyExceptInRange('0', '9')
                && token >= 2 && document.WordOf(token - 1) is "the" && document.WordOf(token - 2) is "on" or "off" or "of" or "along" or "down" or "up")
            {
                entities.Add(new(EntityType.Location, document.SpanOf(token), 0.8f, EntityKinds.Road));
            }
            else if (word is "-" && document.WordOf(token - 1) is "I" && token + 1 < document.Tokens.Length
                && document.Tokens[token + 1] is { Kind: TokenKind.Number, Length: <= 3 } && document.Tokens[token - 1].End == document.Tokens[token].Start)
            {
                entities.Add(new(EntityType.Location, document.SpanOf(token - 1, 3), 0.85f, EntityKinds.Road));
            }
        }
    }
}
