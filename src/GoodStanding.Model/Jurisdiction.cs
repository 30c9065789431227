namespace GoodStanding.Model;

/// <summary>Whose law applies: a country, or a state or province of one.</summary>
/// <param name="Country">The country as ISO 3166 writes it, but UK for the United Kingdom.</param>
/// <param name="Region">The state or province, or null.</param>
public sealed record Jurisdiction(string Country, string? Region = null)
{
    /// <summary>The United States, where nothing else is said.</summary>
    public static Jurisdiction UnitedStates { get; } = new("US");

    /// <summary>Reads "US", "US-CA", "CA-ON"; null when the text is the code of no country or region.</summary>
    public static Jurisdiction? Parse(string? code)
    {
        var parts = (code ?? "").Trim().ToUpperInvariant().Split('-');
        if (parts.Length > 2 || !PlaceCodes.Countries.Contains(parts[0]))
            return null;

        var country = parts[0] == "GB" ? "UK" : parts[0];
        if (parts.Length == 1)
            return new(country);

        return IsRegion(country, parts[1]) ? new(country, parts[1]) : null;
    }

    /// <summary>One sentence for whoever wrote a code that <see cref="Parse"/> cannot read.</summary>
    public static string Refuse(string? code) =>
        $"\"{code}\" is no place that is known: write US, UK, CA, AU, NZ or a country of the EU such as DE or IE, with a state or province as US-CA or CA-ON;"
        + " any other country, by its two-letter code, is held to what all codes of confidentiality share.";

    /// <summary>Says whether a rule of the given place ("ALL", "EU", "US", "US-CA") binds here.</summary>
    public bool IsWithin(string place) =>
        place == "ALL" || place == Country || (Region is not null && place == ToString()) || (place == "EU" && PlaceCodes.DataProtectionUnion.Contains(Country));

    /// <summary>The code: "US" or "US-CA".</summary>
    public override string ToString() => Region is null ? Country : $"{Country}-{Region}";

    private static bool IsRegion(string country, string region) =>
        PlaceCodes.Regions.TryGetValue(country, out var regions) ? regions.Contains(region) : region.Length is >= 1 and <= 3 && region.All(char.IsAsciiLetterOrDigit);
}
