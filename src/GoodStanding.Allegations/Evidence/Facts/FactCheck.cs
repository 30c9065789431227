using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>Finds what a review says that the practice's public facts contradict.</summary>
/// <remarks>
/// Few and sure: what can be read in two ways is passed over, since a wrong contradiction ends in a wrong report. None of it says that a review is
/// untrue; it says what the practice can show.
/// </remarks>
public static class FactCheck
{
    private static readonly Func<FactReading, PracticeFacts, IEnumerable<EvidenceNote>>[] Checks =
        [ClosedDayCheck.Find, ClosedHourCheck.Find, UnknownDoctorCheck.Find, LaterDoctorCheck.Find, GoneDoctorCheck.Find, NotOfferedCheck.Find, OtherPlaceCheck.Find, RegistryCheck.Find];

    /// <summary>Compares a review with the facts.</summary>
    public static IReadOnlyList<EvidenceNote> Find(Review review, PracticeFacts facts)
    {
        var reading = new FactReading(review);
        return [.. Checks.SelectMany(check => check(reading, facts))];
    }
}
