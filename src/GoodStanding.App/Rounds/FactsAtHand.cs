using GoodStanding.Allegations.Evidence.Facts;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>A practice's fact sheet, in the words of storage and in those of the engine.</summary>
internal static class FactsAtHand
{
    /// <summary>The sheet of the practice that was entered; null when nobody has written one.</summary>
    public static async Task<FactSheet?> LoadAsync(GoodStandingDb db, bool isSample, CancellationToken cancellationToken) =>
        (await db.PublicFacts.AsNoTracking().SingleOrDefaultAsync(facts => facts.IsSample == isSample, cancellationToken))?.Read();

    public static PracticeFacts ToFacts(FactSheet sheet) => new(
        new(sheet.Open.ToDictionary(hours => hours.Day, hours => (hours.Opens, hours.Closes))),
        sheet.NotOffered,
        [.. sheet.Clinicians.Select(ToProvider)],
        sheet.Staff,
        sheet.Places);

    private static PracticeProvider ToProvider(FactSheet.Clinician clinician) => new(
        clinician.Name,
        clinician.From,
        [.. new[] { ToEntry(RegistryKind.Licence, clinician.Licence), ToEntry(RegistryKind.BoardCertificate, clinician.Board) }.OfType<RegistryEntry>()],
        clinician.Until);

    private static RegistryEntry? ToEntry(RegistryKind kind, FactSheet.Entry? entry) => entry is null ? null : new(kind, entry.Registry, entry.SeenOn);
}
