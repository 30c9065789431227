using GoodStanding.Model.Reviews;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>"He is unlicensed" of somebody whose licence stands in the public registry. It speaks of the provider alone, so it may be said in public.</summary>
internal static class RegistryCheck
{
    private static readonly Lexicon NoLicence = EvidenceLexicons.All.Named("no-licence");
    private static readonly Lexicon NoBoard = EvidenceLexicons.All.Named("no-board");

    public static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts) =>
        [.. Find(reading, facts, NoLicence, RegistryKind.Licence, "the licence is valid"), .. Find(reading, facts, NoBoard, RegistryKind.BoardCertificate, "the board certificate is valid")];

    private static IEnumerable<EvidenceNote> Find(FactReading reading, PracticeFacts facts, Lexicon words, RegistryKind kind, string what)
    {
        if (!reading.Marks.Has(words))
            return [];

        var meant = Meant(reading, facts).Select(provider => provider.Registries.FirstOrDefault(entry => entry.Kind == kind)).ToList();
        if (meant.Count == 0 || meant.Exists(entry => entry is null))
            return [];

        var entry = meant.MinBy(each => each!.SeenOn)!;
        return [FactReading.Contradiction(
            AllegationType.CredentialFalse, EvidenceStrength.Strong, $"{what} ({entry.Registry}, seen on {EvidenceWords.Day(entry.SeenOn)})", reading.SpanOf(reading.Marks.Of(words)[0]))];
    }

    // Whoever is named; where nobody is, it has to hold for all. Somebody unknown beside them leaves it open.
    private static IEnumerable<PracticeProvider> Meant(FactReading reading, PracticeFacts facts)
    {
        var doctors = NamedDoctor.In(reading.Document);
        if (doctors.Count == 0)
            return facts.Providers;

        return doctors.All(doctor => facts.Providers.Any(provider => doctor.Is(provider.Name)))
            ? facts.Providers.Where(provider => doctors.Exists(doctor => doctor.Is(provider.Name)))
            : [];
    }
}
