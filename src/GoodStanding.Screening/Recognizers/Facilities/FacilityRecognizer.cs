using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Facilities;

/// <summary>Finds named places of care, schools, wards and shops: "Mercy Bend Hospice", "Ward 7B", "St Anselm's", "the Kroger".</summary>
internal sealed class FacilityRecognizer : IRecognizer
{
    // The tagger of names takes many a ward for a company, and it is sure of itself.
    private const float Sure = 1f;
    private static readonly Lexicon Types = ScreeningLexicons.Named("facility-types");
    private static readonly Lexicon WeakTypes = ScreeningLexicons.Named("facility-weak-types");
    private static readonly Lexicon Saints = ScreeningLexicons.Named("saint-words");
    private static readonly Lexicon Prefixes = ScreeningLexicons.Named("facility-prefixes");
    private static readonly Lexicon Known = ScreeningLexicons.Named("named-facilities");
    private static readonly Lexicon Wards = ScreeningLexicons.Named("ward-words");
    private static readonly Lexicon Shops = ScreeningLexicons.Named("shop-names");
    private static readonly Lexicon Schools = ScreeningLexicons.Named("school-words");
    private static readonly Lexicon[] Care =
    [
        ScreeningLexicons.Named("care-settings"), ScreeningLexicons.Named("encounter-verbs"), ScreeningLexicons.Named("conditions"), ScreeningLexicons.Named("procedures"),
        ScreeningLexicons.Named("symptoms"), ScreeningLexicons.Named("care-people"),
    ];

    private static readonly Lexicon Holidays = ScreeningLexicons.Named("holidays");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        foreach (var type in reading.All(Types))
            ReadNamed(reading, type, entities);
        foreach (var prefix in reading.All(Prefixes))
            ReadPrefixed(reading.Document, prefix, entities);
        foreach (var ward in reading.All(Wards))
            ReadWard(reading.Document, ward, entities);
        foreach (var shop in reading.All(Shops))
            TakeCapitalized(reading, shop, EntityKinds.Shop, entities);
        foreach (var known in reading.All(Known))
            TakeCapitalized(reading, known, EntityKinds.Care, entities);

        ReadSaints(reading, entities);
        TakeBodiesThatAreCare(reading, entities);
    }

    // "bloods at Withybush": a body that one is at or in, where the text speaks of care, is a place of care.
    private static void TakeBodiesThatAreCare(Reading reading, List<Entity> entities)
    {
        for (var at = entities.Count - 1; at >= 0; at--)
        {
            if (entities[at] is { Type: EntityType.Organization, Kind: null or EntityKinds.Employer } body && SpeaksOfCare(reading) && IsBehindAt(reading.Document, body.Span))
                entities[at] = body with { Type = EntityType.Facility, Kind = EntityKinds.Care };
        }
    }

    private static bool IsBehindAt(TextDocument document, TextSpan span)
    {
        var before = document.Source.AsSpan(0, span.Start).TrimEnd();
        if (before.EndsWith(" the", StringComparison.OrdinalIgnoreCase))
            before = before[..^4].TrimEnd();

        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word is not ("of" or "and" or "&" or "by" or "to" or "TO") && IsPreposition(word);
    }

    private static bool SpeaksOfCare(Reading reading)
    {
        foreach (var lexicon in Care)
        {
            if (reading.Has(lexicon))
                return true;
        }

        return false;
    }

    private static void ReadNamed(Reading reading, Mark type, List<Entity> entities)
    {
        var document = reading.Document;
        if (!document.Tokens[type.First].IsCapitalized)
            return;

        var first = FacilityName.FirstOf(reading, type.First);
        if (first == type.First || !IsPlausible(reading, first, type.First))
            return;

        var end = type.End;
        while (end < document.Tokens.Length && reading.Marks.HasWithin(Types, end, end + 1) && document.Tokens[end].IsCapitalized)
            end++;

        var kind = reading.Marks.HasWithin(Schools, type.First, end) ? EntityKinds.School : EntityKinds.Care;
        entities.Add(new(EntityType.Facility, document.SpanOf(first, end - first), Sure, kind));
    }

    // "White House" and a text in capitals name much that is no facility: those need a place's preposition and a short name.
    private static bool IsPlausible(Reading reading, int first, int type)
    {
        var document = reading.Document;
        var isShouted = document.Tokens[type].Shape == TokenShape.Upper && document.Tokens[first].Shape == TokenShape.Upper && document.Tokens[first].Length > 2;
        if (!isShouted && !reading.Marks.HasWithin(WeakTypes, type, type + 1) && !IsHeadline(document))
            return true;
        if (type - first > (isShouted ? 2 : 3))
            return false;

        var before = first > 0 && document.WordOf(first - 1) is "the" or "THE" ? first - 2 : first - 1;
        return before < 0 ? !isShouted : IsPreposition(document.WordOf(before)) || document.WordOf(before) is "," or "(" or "." or ":" or "→";
    }

    // In a headline every word has its capital.
    private static bool IsHeadline(TextDocument document)
    {
        var words = 0;
        var capitals = 0;
        foreach (var token in document.Tokens)
        {
            words += token is { Kind: TokenKind.Word, Length: > 3 } ? 1 : 0;
            capitals += token is { Kind: TokenKind.Word, Length: > 3, IsCapitalized: true } ? 1 : 0;
        }

        return words >= 5 && capitals * 4 > words * 3;
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word is "at" or "in" or "into" or "to" or "from" or "outside" or "near" or "nr" or "inside" or "by" or "of" or "At" or "In" or "From" or "AT" or "IN" or "FROM" or "TO" or "and" or "&";

    private static void ReadPrefixed(TextDocument document, Mark prefix, List<Entity> entities)
    {
        var end = prefix.End;
        while (end < document.Tokens.Length && end < prefix.End + 3 && FacilityName.IsName(document, end))
            end++;
        if (end > prefix.End && document.Tokens[prefix.First].IsCapitalized)
            entities.Add(new(EntityType.Facility, document.SpanOf(prefix.First, end - prefix.First), Sure, EntityKinds.Care));
    }

    // Ward 7B, Theatre 3, Ward F2
    private static void ReadWard(TextDocument document, Mark ward, List<Entity> entities)
    {
        var number = ward.End;
        if (number < document.Tokens.Length && document.WordOf(number) is ":" or "#")
            number++;
        if (number < document.Tokens.Length && document.Tokens[number] is { Kind: TokenKind.Number, Length: <= 4 } && !document.WordOf(number).Contains('.'))
            entities.Add(new(EntityType.Facility, document.SpanOf(ward.First, number + 1 - ward.First), Sure, EntityKinds.Ward));
    }

    private static void TakeCapitalized(Reading reading, Mark mark, string kind, List<Entity> entities)
    {
        var document = reading.Document;
        var first = mark.First;
        while (first < mark.End - 1 && !document.Tokens[first].IsCapitalized)
            first++;
        if (document.Tokens[first].IsCapitalized && document.Tokens[first].Length > 1)
            entities.Add(new(EntityType.Facility, document.SpanOf(first, mark.End - first), Sure, kind));
    }

    // "St Anselm's", "St. Clement's ED": a saint's possessive is a place unless it is a day or a disease.
    private static void ReadSaints(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        foreach (var saint in reading.All(Saints))
        {
            var token = saint.First;
            if (token + 1 >= document.Tokens.Length || !document.Tokens[token].IsCapitalized)
                continue;

            var name = document.WordOf(token + 1) is "." ? token + 2 : token + 1;
            if (name >= document.Tokens.Length || document.Tokens[name] is not { IsCapitalized: true, Kind: TokenKind.Word, IsPossessive: true } || reading.Marks.HasWithin(Holidays, token, name + 2))
                continue;

            var isOther = name + 1 < document.Tokens.Length && document.WordOf(name + 1) is "fire" or "dance" or "wort" or "cross" or "day" or "Day" or "Wort" or "Fire";
            if (!isOther)
                entities.Add(new(EntityType.Facility, document.SpanOf(token, name + 1 - token), Sure, EntityKinds.Care));
        }
    }
}
