namespace GoodStanding.Formats.Visits;

/// <summary>Which column of a table of visits holds what, by the names in its first row; null where there is none.</summary>
public sealed record VisitMapping
{
    private static readonly string[] Names = ["patientname", "patient", "fullname", "name", "clientname", "client", "patientfullname"];
    private static readonly string[] Givens = ["firstname", "givenname", "patientfirstname", "first", "given", "forename", "patientfirst"];
    private static readonly string[] Surnames = ["lastname", "surname", "familyname", "patientlastname", "last", "family", "patientlast"];
    private static readonly string[] Dates = ["visitdate", "appointmentdate", "dateofservice", "servicedate", "encounterdate", "apptdate", "dos", "date", "starttime", "start", "datetime", "day"];
    private static readonly string[] ServiceNames = ["service", "appointmenttype", "visittype", "servicetype", "appttype", "type"];

    /// <summary>The ways of writing days that a table may use, as .NET writes them.</summary>
    public static IReadOnlyList<string> DateFormats => VisitDates.Patterns;

    /// <summary>The whole name.</summary>
    public string? Name { get; init; }

    /// <summary>The given name, where it has a column of its own.</summary>
    public string? Given { get; init; }

    /// <summary>The surname, where it has a column of its own.</summary>
    public string? Surname { get; init; }

    /// <summary>The day.</summary>
    public string? Date { get; init; }

    /// <summary>What the visit was for.</summary>
    public string? Service { get; init; }

    /// <summary>How days are written, as .NET writes it ("d.M.yyyy"); guessed when null.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Whether there is enough to make visits of: a name and a day.</summary>
    public bool IsEnough => (Name is not null || (Given is not null && Surname is not null)) && Date is not null;

    /// <summary>Whether a table has every column that is named here.</summary>
    public bool Fits(IReadOnlyList<string> columns) => new[] { Name, Given, Surname, Date, Service }.OfType<string>().All(columns.Contains);

    /// <summary>Guesses from the names of the columns. All other columns are never looked at.</summary>
    public static VisitMapping Guess(IReadOnlyList<string> columns)
    {
        var mapping = new VisitMapping { Given = Find(columns, Givens), Surname = Find(columns, Surnames), Date = Find(columns, Dates), Service = Find(columns, ServiceNames) };
        return mapping.Given is not null && mapping.Surname is not null ? mapping : mapping with { Name = Find(columns, Names) };
    }

    private static string? Find(IReadOnlyList<string> columns, string[] names) =>
        names.Select(name => columns.FirstOrDefault(column => Plain(column) == name)).FirstOrDefault(column => column is not null);

    private static string Plain(string column) => string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
