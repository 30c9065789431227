using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;

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
    private static readonly Lexicon Cues = Lexicon.Named("home-cues");
    private static readonly Lexicon States = Lexicon.Named("states");
    private static readonly Lexicon Countries = Lexicon.Named("countries");
    private static readonly Lexicon Months = Lexicon.Named("months");
    private static readonly Lexicon Weekdays = Lexicon.Named("weekdays");
    private static readonly Lexicon Types = Lexicon.Named("facility-types");

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
                ReadName(reading, cue.End, entities);
        }
    }

    private static void ReadName(Reading reading, int first, List<Entity> entities)
    {
        var document = reading.Document;
        var end = first;
        while (end < document.Tokens.Length && end - first < LongestName && document.Tokens[end] is { Kind: TokenKind.Word, IsCapitalized: true, Length: > 2 })
            end++;

        if (end > first && !reading.Marks.HasWithin(Months, first, end) && !reading.Marks.HasWithin(Weekdays, first, end) && !reading.Marks.HasWithin(Types, first, end + 1))
            entities.Add(new(EntityType.Location, document.SpanOf(first, end - first), 0.75f, EntityKinds.Town));
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
