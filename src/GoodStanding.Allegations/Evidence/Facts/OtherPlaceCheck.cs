using GoodStanding.Model.Reviews;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>"The Tampa location" of a practice that has none there. A hint only: people call places as they like.</summary>
internal static class OtherPlaceCheck
{
    private const int MostNames = 2;

    private static readonly Lexicon QuarterWords = EvidenceLexicons.All.Named("quarter-words");
    private static readonly HashSet<ulong> Places = [WordKey.Of("location"), WordKey.Of("branch")];
    private static readonly HashSet<ulong> Articles = [WordKey.Of("the"), WordKey.Of("your"), WordKey.Of("their")];

    public static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts)
    {
        var document = reading.Document;
        for (var at = 0; facts.Locations.Count > 0 && at < document.Tokens.Length; at++)
        {
            if (!Places.Contains(document.Tokens[at].Key) || document.Tokens[at].IsCapitalized || !reading.IsHere(at) || FirstName(reading, at) is not { } first)
                continue;

            var span = document.SpanOf(first, at - first);
            var name = span.Of(document.Source);
            if (!facts.Locations.Any(location => location.Contains(name, StringComparison.OrdinalIgnoreCase)))
                yield return FactReading.Contradiction(AllegationType.WrongProvider, EvidenceStrength.Weak, $"no place of yours is called {name}", span);
        }
    }

    // One or two capitalised words after an article, none of them a usual word.
    private static int? FirstName(FactReading reading, int place)
    {
        var tokens = reading.Document.Tokens;
        var first = place;
        while (first > 0 && place - first < MostNames && tokens[first - 1].Shape == TokenShape.Capitalized && !reading.Marks.HasWithin(QuarterWords, first - 1, first))
            first--;
        return first < place && first > 0 && Articles.Contains(tokens[first - 1].Key) ? first : null;
    }
}
