using GoodStanding.Formats.Visits;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Which column of a table of visits holds what, as a person chose it; it is remembered for the practice.</summary>
public sealed class VisitColumnForm
{
    public string? Name { get; set; }

    public string? Surname { get; set; }

    public string? Given { get; set; }

    public string? Date { get; set; }

    public string? Service { get; set; }

    public string? DateFormat { get; set; }

    public static VisitColumnForm Of(VisitMapping mapping) => new()
    {
        Name = mapping.Name,
        Surname = mapping.Surname,
        Given = mapping.Given,
        Date = mapping.Date,
        Service = mapping.Service,
        DateFormat = mapping.DateFormat,
    };

    public VisitMapping ToMapping() => new() { Name = Name, Surname = Surname, Given = Given, Date = Date, Service = Service, DateFormat = DateFormat };

    /// <summary>The choosers of the page: the field, its label and what is chosen.</summary>
    public IReadOnlyList<(string Field, string Label, string? Chosen)> Choosers() =>
    [
        (nameof(Name), "Patient's whole name", Name), (nameof(Surname), "Or surname", Surname), (nameof(Given), "and given name", Given),
        (nameof(Date), "Day of the visit", Date), (nameof(Service), "Kind of visit", Service),
    ];
}
