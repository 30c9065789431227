using GoodStanding.Model.Reviews;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>"Saw Dr. Pellerin" of a practice where nobody of that name ever worked, in a review that names no doctor who did.</summary>
internal static class UnknownDoctorCheck
{
    private static readonly Lexicon TreatedBy = EvidenceLexicons.All.Named("treated-by");

    public static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts)
    {
        var doctors = NamedDoctor.In(reading.Document);
        var people = facts.Providers.Select(provider => provider.Name).Concat(facts.Staff).ToList();
        if (facts.Providers.Count == 0 || doctors.Exists(doctor => people.Exists(doctor.MayBe)))
            return [];

        return doctors
            .Where(doctor => reading.Marks.HasEndingAt(TreatedBy, doctor.First) && reading.IsHere(doctor.First))
            .DistinctBy(doctor => doctor.Names[^1])
            .Select(doctor => FactReading.Contradiction(
                AllegationType.WrongProvider, EvidenceStrength.Strong, $"no Dr. {doctor.Shown} works or worked here", reading.Document.SpanOf(doctor.First, doctor.Count)));
    }
}
