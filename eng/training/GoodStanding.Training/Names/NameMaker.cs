namespace GoodStanding.Training.Names;

/// <summary>Makes up people, bodies, towns and streets, so that the tagger meets more names than any list of ours holds.</summary>
internal sealed class NameMaker(NameSources lists, Random random)
{
    private static readonly string[] Bodies =
    [
        "Clinic", "Medical Center", "Dental", "Pharmacy", "Hospital", "Surgery", "Health", "Group", "Inc", "LLC", "Ltd", "Corp", "Foundation", "University", "College",
        "Primary School", "High School", "Academy", "Labs", "Hospice", "Insurance", "Systems", "Partners", "Trust", "Bank", "Airlines", "Motors", "Foods", "Orthodontics", "Plumbing",
    ];

    private static readonly string[] Words =
    [
        "Bright", "Clear", "Blue", "North", "Cedar", "Harbor", "Summit", "Open", "First", "Apex", "Nova", "Terra", "Data", "Flight", "Care", "Med", "Health", "Path", "Stone", "Field",
        "Bridge", "Point", "River", "Light", "Wave", "Link", "Spring", "Net", "Star", "Lake", "Market", "Core", "Life", "Cloud", "Green", "Metro", "Union", "National", "Global", "United",
    ];

    private static readonly string[] Streets = ["Street", "Road", "Avenue", "Lane", "Drive", "Court", "Close", "Way", "Terrace", "Boulevard", "St", "Rd", "Ave", "Place", "Square", "Hill"];

    private static readonly string[] ForeignStreets = ["Rue", "Via", "Calle", "ul.", "Avenida", "Rua", "Piazza", "Boulevard"];

    private readonly SyllableMaker _given = new([.. lists.Women, .. lists.Men, .. lists.WorldGiven]);
    private readonly SyllableMaker _surnames = new([.. lists.Surnames.Take(20_000), .. lists.WorldSurnames]);

    /// <summary>A given name: most from the lists, the common more often; some are made up.</summary>
    public string Given() => random.Next(10) switch
    {
        < 5 => Common(random.Next(2) == 0 ? lists.Women : lists.Men),
        < 8 => Any(lists.WorldGiven),
        _ => _given.Make(random),
    };

    public string Surname() => random.Next(10) switch
    {
        < 5 => Common(lists.Surnames),
        < 8 => Any(lists.WorldSurnames),
        _ => _surnames.Make(random),
    };

    public string Full() => random.Next(12) switch
    {
        0 => $"{Given()} {Surname()}-{Surname()}",
        1 => $"{Given()} {Given()} {Surname()}",
        2 => $"{Given()} {Any(["van", "de", "van der", "von", "al", "bin", "da", "di", "del", "O'", "Mc", "Mac"])} {Surname()}".Replace("O' ", "O'", StringComparison.Ordinal).Replace("c ", "c", StringComparison.Ordinal),
        3 => $"{Letter()}. {Surname()}",
        _ => $"{Given()} {Surname()}",
    };

    public string Middle() => $"{Given()} {Letter()}{(random.Next(2) == 0 ? "." : "")} {Surname()}";

    public string Short() => random.Next(4) switch
    {
        0 => $"{Letter()}. {Surname()}",
        1 => $"{Letter()} {Surname()}",
        2 => $"{Given()} {Letter()}",
        _ => $"{Given()} {Letter()}.",
    };

    public string Initials() => random.Next(3) switch
    {
        0 => $"{Letter()}.{Letter()}.",
        1 => $"{Letter()}{Letter()}",
        _ => $"{Letter()}.",
    };

    public string Turned() => $"{Surname()}, {Given()}";

    public string Town() => Any(lists.Towns);

    public string Street() => random.Next(6) == 0 ? $"{Any(ForeignStreets)} {Surname()}" : $"{(random.Next(3) == 0 ? Town() : random.Next(4) == 0 ? Full() : Surname())} {Any(Streets)}";

    public string Body() => random.Next(9) switch
    {
        7 => $"{Any(Words)}{Any(["", " "])}{Any(Words)}{Any(["", "", " Inc", " LLC", " Group"])}",
        8 => $"{Surname()}-{Surname()}",
        0 => $"{Surname()} {(random.Next(2) == 0 ? "&" : "and")} {Surname()}",
        1 => $"{Surname()}, {Surname()} and {Surname()}",
        2 => $"St {Given()}'s {Any(["Hospital", "Hospice", "School", "Church"])}",
        3 => $"{Town()} {Any(["General Hospital", "Primary School", "Dental Care", "Medical Center", "United", "Infirmary"])}",
        4 => _surnames.Make(random) + Any(["", "ix", "ware", " Corp", " Inc", "med", "soft", " Health"]),
        _ => $"{Surname()} {Any(Bodies)}",
    };

    public string Any(IReadOnlyList<string> list) => list[random.Next(list.Count)];

    // Rank falls off as in life: half of all draws come from the first few hundred.
    private string Common(IReadOnlyList<string> list) => list[(int)(list.Count * Math.Pow(random.NextDouble(), 4))];

    private char Letter() => (char)('A' + random.Next(26));
}
