using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.People;

/// <summary>What the sample practice publishes and who visited it: invented, so that the sample's reviews show a match, a possible one, none, and facts that contradict.</summary>
internal static class SampleRecords
{
    /// <summary>Days before today, the name and the kind. Glen Pruitt of the reviews is among them, somebody shares R. Stone's surname, and no Whitlock was here.</summary>
    public static IReadOnlyList<(int DaysAgo, string Name, string Service)> Visits { get; } =
    [
        (1, "Moreau, Ines", "Follow-up"), (20, "Pruitt, Glen A.", "New patient visit"), (12, "Stone, Rebecca", "Follow-up"), (9, "Lindqvist, Maya", "Follow-up"), (31, "Okonjo, Samuel", "Physical"),
        (47, "Ferreira, Ellen", "Follow-up"), (64, "Haddad, Noor", "New patient visit"), (88, "Brandt, William", "Physical"), (121, "Tanaka, Emi", "Follow-up"), (152, "Abara, Obi", "Physical"), (186, "Novak, Petra", "Follow-up"),
    ];

    public static IEnumerable<Visit> VisitsUntil(DateTimeOffset now) =>
        Visits.Select(visit => new Visit(visit.Name, DateOnly.FromDateTime(now.UtcDateTime).AddDays(-visit.DaysAgo), visit.Service));

    public static FactSheet Facts(string doctor, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return new()
        {
            Open = [.. new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }.Select(day => new FactSheet.Hours(day, new(8, 0), new(17, 0)))],
            Offered = ["Follow-up", "Physical", "New patient visit"],
            NotOffered = ["veneers", "root canal", "massage"],
            Clinicians = [new(doctor, today.AddYears(-6), Licence: new("Sample State Medical Board", today.AddDays(-30)), Board: new("Sample Board of Family Medicine", today.AddDays(-30)))],
            Staff = ["Jo", "Kit"],
            Places = ["Harbor Street", "Sampleton"],
        };
    }
}
