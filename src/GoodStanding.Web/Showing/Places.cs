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
        ("NZ", "New Zealand"),
        ("DE", "Germany"),
        ("FR", "France"),
        ("IE", "Ireland"),
        ("NL", "Netherlands"),
    ];

    /// <summary>The zones of the chooser: those of tzdata that name a place.</summary>
    public static IReadOnlyList<string> Zones { get; } =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
            .Where(id => id.StartsWith("America/", StringComparison.Ordinal) || id.StartsWith("Europe/", StringComparison.Ordinal) || id.StartsWith("Australia/", StringComparison.Ordinal)
                || id.StartsWith("Pacific/", StringComparison.Ordinal) || id.StartsWith("Asia/", StringComparison.Ordinal) || id.StartsWith("Africa/", StringComparison.Ordinal) || id.StartsWith("Atlantic/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
        "UTC",
    ];

    public static string NameOf(string code) => All.FirstOrDefault(place => place.Code == code).Name ?? code;
}
