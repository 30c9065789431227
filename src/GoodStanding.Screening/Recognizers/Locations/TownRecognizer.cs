using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Finds towns of the gazetteer; a name that is also a person's or a word needs "in", "from" or a state beside it.</summary>
internal sealed class TownRecognizer : IRecognizer
{
    private static readonly Lexicon Cues = ScreeningLexicons.Named("place-cues");
    private static readonly Lexicon StrongCues = ScreeningLexicons.Named("strong-place-cues");
    private static readonly Lexicon Followers = ScreeningLexicons.Named("place-followers");
    private static readonly Lexicon States = ScreeningLexicons.Named("states");
    private static readonly Lexicon StateCodes = ScreeningLexicons.Named("state-codes");
    private static readonly Lexicon Countries = ScreeningLexicons.Named("countries");
    private static readonly Lexicon Conditions = ScreeningLexicons.Named("conditions");
    private static readonly Lexicon Streets = ScreeningLexicons.Named("street-types");
    private static readonly Lexicon Facilities = ScreeningLexicons.Named("facility-types");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        var isShouted = IsShouted(document);
        var mayBeSmall = reading.Has(StrongCues);
        var wasPlace = false;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            var count = document.Tokens[token] is { Kind: TokenKind.Word, Length: > 1 } word && (word.IsCapitalized || mayBeSmall) ? Places.Find(document, token, out var place) : Nothing(out place);
            if (count == 0 || IsPartOfLongerName(reading, token, count) || Eponyms.IsOne(reading, token, token + count))
            {
                wasPlace &= document.Tokens[token].Kind == TokenKind.Punctuation || document.WordOf(token) is "to" or "and";
                continue;
            }

            var trust = TrustIn(reading, token, count, wasPlace);
            if (trust >= NeededFor(document.Tokens[token], place, isShouted))
            {
                entities.Add(new(EntityType.Location, document.SpanOf(token, count), 0.6f + (0.1f * Math.Min(trust, 3)), EntityKinds.Town));
                wasPlace = true;
            }

            token += count - 1;
        }
    }

    private static int Nothing(out Place place)
    {
        place = default;
        return 0;
    }

    private static int NeededFor(Token token, Place place, bool isShouted)
    {
        var isCapital = token.IsCapitalized && (!isShouted || token.Shape != TokenShape.Upper);
        return isCapital ? place.Doubt : place.Doubt == 0 && place.Population > 20_000 ? 3 : token.IsCapitalized ? place.Doubt + 1 : 9;
    }

    // 0 nothing speaks for a place, 1 a word that often stands before one, 2 also a list of places, 3 a state behind it or "lives in".
    private static int TrustIn(Reading reading, int token, int count, bool wasPlace)
    {
        var document = reading.Document;
        var end = token + count;
        if (IsInState(reading, end))
            return 3;
        if (token > 0 && reading.Marks.HasEndingAt(StrongCues, token))
            return 3;

        var trust = token > 0 && reading.Marks.HasEndingAt(Cues, token) ? 1 : 0;
        if (trust > 0 && document.WordOf(token - 1) is "in" or "from" or "near")
            trust = 2;
        if (reading.Marks.HasWithin(Followers, end, end + 1))
            trust++;
        if (trust == 0 && IsAside(document, token, end))
            trust = 1;

        return wasPlace ? Math.Max(trust, 2) : trust;
    }

    // "roofer, Pilsen)" and "46, Leicester,": an aside behind an age or a trade; behind a name it is a list of names.
    private static bool IsAside(TextDocument document, int token, int end) =>
        token > 1 && document.WordOf(token - 1) is "," && (document.Tokens[token - 2].Kind == TokenKind.Number || document.Tokens[token - 2].Shape == TokenShape.Lower)
        && (end == document.Tokens.Length || document.WordOf(end) is "," or ")" or "." or ":");

    // "Gallup, NM", "Perth Australia", "Anthony, New Mexico"
    private static bool IsInState(Reading reading, int end)
    {
        var document = reading.Document;
        if (end < document.Tokens.Length && document.WordOf(end) is ",")
            end++;
        if (end >= document.Tokens.Length || !document.Tokens[end].IsCapitalized)
            return false;

        return reading.Marks.HasWithin(States, end, end + 1) || reading.Marks.HasWithin(Countries, end, end + 1)
            || (document.Tokens[end].Shape == TokenShape.Upper && reading.Marks.HasWithin(StateCodes, end, end + 1));
    }

    // "Florence Nightingale", "Mr Lincoln", "Lincoln High", "Denver Street": the neighbour takes the name to itself.
    private static bool IsPartOfLongerName(Reading reading, int token, int count)
    {
        var document = reading.Document;
        var end = token + count;
        if (reading.Marks.HasWithin(Conditions, token, token + 1))
            return true; // Kawasaki, Huntington
        if (end < document.Tokens.Length && IsNamePart(document, end) && !IsInState(reading, end)
            && !reading.Marks.HasWithin(Followers, end, end + 1))
        {
            return true;
        }

        if (reading.Marks.HasWithin(Streets, end, end + 1) && document.Tokens[Math.Min(end, document.Tokens.Length - 1)].IsCapitalized)
            return true;
        if (reading.Marks.HasWithin(Facilities, end, end + 1) && document.Tokens[Math.Min(end, document.Tokens.Length - 1)].IsCapitalized)
            return true;
        if (token > 0 && document.WordOf(token - 1) is "Dr" or "Mr" or "Mrs" or "Ms" or "Miss" or "St" or "#" or "University")
            return true;

        return token > 0 && IsNamePart(document, token - 1) && document.SentenceOf(token).First != token - 1 && !reading.Marks.HasEndingAt(Cues, token);
    }

    private static bool IsNamePart(TextDocument document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Word, Shape: TokenShape.Capitalized or TokenShape.MixedCapitalized, IsPossessive: false, Length: > 1 };

    private static bool IsShouted(TextDocument document)
    {
        var upper = 0;
        var words = 0;
        foreach (var token in document.Tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            upper += token.Shape == TokenShape.Upper ? 1 : 0;
        }

        return upper * 2 > words;
    }
}
