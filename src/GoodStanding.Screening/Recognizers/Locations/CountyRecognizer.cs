using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Finds counties: "Harlan County", "County Cork", "St Mary Parish", and those of Britain and Ireland by name.</summary>
internal sealed class CountyRecognizer : IRecognizer
{
    private static readonly Lexicon Counties = ScreeningLexicons.Named("counties");
    private static readonly Lexicon Cues = ScreeningLexicons.Named("place-cues");
    private static readonly Lexicon Words = ScreeningLexicons.Named("county-words");
    private static readonly Lexicon Facilities = ScreeningLexicons.Named("facility-types");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        foreach (var county in reading.All(Counties))
        {
            if (document.Tokens[county.First].IsCapitalized && reading.Marks.HasWithin(Cues, county.First - 1, county.First))
                entities.Add(new(EntityType.Location, reading.SpanOf(county), 0.8f, EntityKinds.County));
        }

        foreach (var word in reading.All(Words))
        {
            if (!document.Tokens[word.First].IsCapitalized || reading.Marks.HasWithin(Facilities, word.End, word.End + 1))
                continue;

            var first = word.First;
            while (first > 0 && word.First - first < 3 && IsName(document, first - 1))
                first--;
            if (first < word.First)
                entities.Add(new(EntityType.Location, document.SpanOf(first, word.End - first), 0.88f, EntityKinds.County));
            else if (document.WordOf(word.First) is "County" or "Co" && word.End < document.Tokens.Length && IsName(document, word.End))
                entities.Add(new(EntityType.Location, document.SpanOf(word.First, word.Count + 1), 0.85f, EntityKinds.County));
        }
    }

    private static bool IsName(TextDocument document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true, Length: > 1 } && document.WordOf(token) is not ("The" or "Our" or "In" or "This" or "My" or "A");
}
