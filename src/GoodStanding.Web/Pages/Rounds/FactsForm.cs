using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>A fact sheet as a form has it: a pair of times for each day, a line for each thing, a card for each clinician.</summary>
public sealed class FactsForm
{
    private const int Week = 7;

    public int Version { get; set; }

    /// <summary>Monday first.</summary>
    public List<DayRow> Days { get; set; } = [];

    public string? Offered { get; set; }

    public string? NotOffered { get; set; }

    public string? Places { get; set; }

    public string? Staff { get; set; }

    public List<ClinicianRow> Clinicians { get; set; } = [];

    public static DayOfWeek DayAt(int place) => (DayOfWeek)((place + 1) % Week);

    public static FactsForm Of(FactSheet sheet, int version) => new()
    {
        Version = version,
        Days = [.. Enumerable.Range(0, Week).Select(DayAt).Select(day => sheet.Open.FirstOrDefault(hours => hours.Day == day)).Select(hours => new DayRow { Opens = hours?.Opens, Closes = hours?.Closes })],
        Offered = string.Join('\n', sheet.Offered),
        NotOffered = string.Join('\n', sheet.NotOffered),
        Places = string.Join('\n', sheet.Places),
        Staff = string.Join('\n', sheet.Staff),
        Clinicians = [.. sheet.Clinicians.Select(ClinicianRow.Of), new()],
    };

    /// <summary>The first thing that is half filled in, as a sentence; null when nothing is.</summary>
    public string? Problem()
    {
        if (Days.FindIndex(day => (day.Opens is null) != (day.Closes is null)) is >= 0 and var half)
            return $"On {DayAt(half)} one of the two times is missing. Leave both empty for a day on which you are closed.";
        if (Clinicians.Exists(clinician => string.IsNullOrWhiteSpace(clinician.Name) && clinician.HasDates))
            return "A clinician has dates and no name. Give the name, or take the dates out.";

        return Clinicians.Find(clinician => clinician.IsHalfSeen) is { } seen ? $"Say for {seen.Name} which registry you looked at and on which day; one of the two is missing." : null;
    }

    public FactSheet ToSheet() => new()
    {
        Open = [.. Days.Take(Week).Select((day, place) => (day, place)).Where(each => each.day is { Opens: not null, Closes: not null }).Select(each => new FactSheet.Hours(DayAt(each.place), each.day.Opens!.Value, each.day.Closes!.Value))],
        Offered = Lines(Offered),
        NotOffered = Lines(NotOffered),
        Places = Lines(Places),
        Staff = Lines(Staff),
        Clinicians = [.. Clinicians.Where(clinician => !string.IsNullOrWhiteSpace(clinician.Name)).Select(clinician => clinician.ToClinician())],
    };

    private static IReadOnlyList<string> Lines(string? text) => [.. (text ?? "").Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    public sealed class DayRow
    {
        public TimeOnly? Opens { get; set; }

        public TimeOnly? Closes { get; set; }
    }

    public sealed class ClinicianRow
    {
        public string? Name { get; set; }

        public DateOnly? From { get; set; }

        public DateOnly? Until { get; set; }

        public string? Licence { get; set; }

        public DateOnly? LicenceSeen { get; set; }

        public string? Board { get; set; }

        public DateOnly? BoardSeen { get; set; }

        public bool HasDates => From is not null || Until is not null || LicenceSeen is not null || BoardSeen is not null;

        public bool IsHalfSeen => string.IsNullOrWhiteSpace(Licence) != (LicenceSeen is null) || string.IsNullOrWhiteSpace(Board) != (BoardSeen is null);

        public static ClinicianRow Of(FactSheet.Clinician clinician) => new()
        {
            Name = clinician.Name,
            From = clinician.From,
            Until = clinician.Until,
            Licence = clinician.Licence?.Registry,
            LicenceSeen = clinician.Licence?.SeenOn,
            Board = clinician.Board?.Registry,
            BoardSeen = clinician.Board?.SeenOn,
        };

        public FactSheet.Clinician ToClinician() => new(Name!.Trim(), From, Until, ToEntry(Licence, LicenceSeen), ToEntry(Board, BoardSeen));

        private static FactSheet.Entry? ToEntry(string? registry, DateOnly? seen) => !string.IsNullOrWhiteSpace(registry) && seen is { } day ? new(registry.Trim(), day) : null;
    }
}
