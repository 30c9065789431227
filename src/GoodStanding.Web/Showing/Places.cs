namespace GoodStanding.Web.Showing;

/// <summary>The countries and regions of the chooser: those with rules of their own come by name.</summary>
internal static class Places
{
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        ("US", "United States"),
        ("US-CA", "United States, California"),
        ("US-NY", "United States, New York"),
        ("UK", "United Kingdom"),
        ("CA", "Canada"),
        ("CA-ON", "Canada, Ontario"),
        ("AU", "Australia"),
        ("DE", "Germany"),
        ("FR", "France"),
        ("IE", "Ireland"),
        ("NL", "Netherlands"),
    ];

    public static string NameOf(string code) => All.FirstOrDefault(place => place.Code == code).Name ?? code;
}
