using GoodStanding.Model.Reviews;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>"I had a root canal" of a practice that does none.</summary>
internal static class NotOfferedCheck
{
    private const int MostBetween = 2;

    private static readonly Lexicon HadService = EvidenceLexicons.All.Named("had-service");

    public static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts)
    {
        foreach (var service in facts.NotOffered.Select(service => new Phrase(service)))
        {
            var marks = service.Find(reading.Document).Where(mark => reading.IsHere(mark.First) && WasHad(reading, mark)).ToList();
            if (marks.Count > 0)
                yield return FactReading.Contradiction(AllegationType.WrongProvider, EvidenceStrength.Fair, $"\"{service.Words}\" is not offered here", reading.SpanOf(marks[0]));
        }
    }

    private static bool WasHad(FactReading reading, Mark service)
    {
        var first = reading.Document.SentenceOf(service.First).First;
        return Enumerable.Range(0, MostBetween + 1).Any(between => service.First - between > first && reading.Marks.HasEndingAt(HadService, service.First - between));
    }
}
