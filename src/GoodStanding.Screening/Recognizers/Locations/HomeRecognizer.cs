using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Finds where somebody is from when no gazetteer has the place: "grew up in Remniku"; and the country one has come from.</summary>
/// <remarks>
/// States and countries are no identifier, so those that another recognizer took for a place go; a country behind "moved here from" stays,
/// since it tells a patient's origin, with a kind of its own.
/// </remarks>
internal sealed class HomeRecognizer : IRecognizer
{
    private const int LongestName = 3;

    // "NY", "US" and what is left of "U.S." are states and countries; "A9" has a kind of its own.
    private const int ShortestName = 3;
    private static readonly Lexicon Cues = ScreeningLexicons.Named("home-cues");
    private static readonly Lexicon States = ScreeningLexicons.Named("states");
    private static readonly Lexicon Countries = ScreeningLexicons.Named("countries");
    private static readonly Lexicon Froms = ScreeningLexicons.Named("from-words");
    private static readonly Lexicon People = ScreeningLexicons.Named("persons");
    private static readonly Lexicon Relatives = ScreeningLexicons.Named("family-relations");
    private static readonly Lexicon Moves = ScreeningLexicons.Named("moves");
    private static readonly Lexicon Months = ScreeningLexicons.Named("months");
    private static readonly Lexicon Weekdays = ScreeningLexicons.Named("weekdays");
    private static readonly Lexicon Types = ScreeningLexicons.Named("facility-types");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (entities.Exists(entity => entity.Type == EntityType.Location))
        {
            entities.RemoveAll(entity => entity is { Type: EntityType.Location, Kind: null, Span.Length: < ShortestName });
            Drop(reading, States, entities);
            Drop(reading, Countries, entities);
        }

        foreach (var cue in reading.All(Cues))
        {
            if (cue.End >= reading.Document.Tokens.Length || reading.Marks.HasWithin(States, cue.End, cue.End + 1))
                continue;

            if (reading.Marks.At(Countries, cue.End) is { } country)
                entities.Add(new(EntityType.Location, reading.SpanOf(country), 0.8f, EntityKinds.Country));
            else
                ReadName(reading, cue.End, 0.75f, mayShout: true, entities);
        }

        foreach (var from in reading.All(Froms))
        {
            if (from.End < reading.Document.Tokens.Length && IsOfPerson(reading, from.First) && !reading.Marks.HasWithin(States, from.End, from.End + 1) && !reading.Marks.HasWithin(Countries, from.End, from.End + 1))
                ReadName(reading, from.End, 0.65f, mayShout: false, entities);
        }
    }

    // "Aunty Ronke from", "a 34F from", "walked in from": somebody, not a letter, a bill or an excerpt.
    private static bool IsOfPerson(Reading reading, int from)
    {
        var document = reading.Document;
        var first = Math.Max(0, from - 3);
        if (reading.Marks.HasWithin(People, first, from) || reading.Marks.HasWithin(Relatives, first, from) || reading.Marks.HasWithin(Moves, first, from))
            return true;

        return from > 0 && document.Tokens[from - 1] is { Shape: TokenShape.Capitalized, Kind: TokenKind.Word, Length: > 2 } && document.SentenceOf(from).First < from - 1;
    }

    private static void ReadName(Reading reading, int first, float score, bool mayShout, List<Entity> entities)
    {
        var document = reading.Document;
        var end = first;
        while (end < document.Tokens.Length && end - first < LongestName && document.Tokens[end] is { Kind: TokenKind.Word, IsCapitalized: true, Length: > 2 } word && (mayShout || word.Shape != TokenShape.Upper))
            end++;

        if (end > first && !reading.Marks.HasWithin(Months, first, end) && !reading.Marks.HasWithin(Weekdays, first, end) && !reading.Marks.HasWithin(Types, first, end + 1))
            entities.Add(new(EntityType.Location, document.SpanOf(first, end - first), score, EntityKinds.Town));
    }

    private static void Drop(Reading reading, Lexicon lexicon, List<Entity> entities)
    {
        if (!reading.Has(lexicon))
            return;

        var spans = new HashSet<TextSpan>();
        foreach (var mark in reading.All(lexicon))
            spans.Add(reading.SpanOf(mark));
        entities.RemoveAll(entity => entity.Type == EntityType.Location && spans.Contains(entity.Span));
    }
}
