using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.Model.Reviews;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>A review of a doctor's work from long after that doctor's last day here. Who writes of a visit within half a year, or says that it was years ago, contradicts nothing.</summary>
internal static class GoneDoctorCheck
{
    private static readonly Lexicon LongAgo = ReviewLexicons.Named("long-ago");

    public static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts)
    {
        if (reading.Review.DatePublished is not { } published || ReviewLexicons.All.Find(reading.Document).Has(LongAgo))
            yield break;

        var reviewed = DateOnly.FromDateTime(published.UtcDateTime);
        var first = VisitWindow.Of(reviewed, isLongAgo: false).From;
        foreach (var doctor in NamedDoctor.In(reading.Document).DistinctBy(doctor => doctor.Names[^1]))
        {
            var meant = facts.Providers.Where(provider => doctor.MayBe(provider.Name)).ToList();
            if (meant is [{ Until: { } until } only] && doctor.Is(only.Name) && until < first)
            {
                var what = $"Dr. {doctor.Shown} left here on {EvidenceWords.Day(until)}, the review is of {EvidenceWords.Day(reviewed)}";
                yield return FactReading.Contradiction(AllegationType.OutOfDate, EvidenceStrength.Fair, what, reading.Document.SpanOf(doctor.First, doctor.Count));
            }
        }
    }
}
