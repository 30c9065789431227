using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>A review of a doctor's work from before that doctor's first day here; it may have moved along with a listing.</summary>
internal static class LaterDoctorCheck
{
    public static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts)
    {
        if (reading.Review.DatePublished is not { } published)
            yield break;

        var reviewed = DateOnly.FromDateTime(published.UtcDateTime);
        foreach (var doctor in NamedDoctor.In(reading.Document).DistinctBy(doctor => doctor.Names[^1]))
        {
            var meant = facts.Providers.Where(provider => doctor.MayBe(provider.Name)).ToList();
            if (meant is [{ Since: { } since } only] && doctor.Is(only.Name) && since > reviewed)
            {
                var what = $"Dr. {doctor.Shown} began here on {EvidenceWords.Day(since)}, the review is of {EvidenceWords.Day(reviewed)}";
                yield return FactReading.Contradiction(AllegationType.WrongProvider, EvidenceStrength.Strong, what, reading.Document.SpanOf(doctor.First, doctor.Count));
            }
        }
    }
}
