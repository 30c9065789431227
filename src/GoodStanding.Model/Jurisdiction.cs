namespace GoodStanding.Model;

/// <summary>Whose law applies: a country, or a state or province of one.</summary>
/// <param name="Country">The country as ISO 3166 writes it, but UK for the United Kingdom.</param>
/// <param name="Region">The state or province, or null.</param>
public sealed record Jurisdiction(string Country, string? Region = null)
{
    private static readonly string[] Union =
        ["AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"];

    /// <summary>The United States, where nothing else is said.</summary>
    public static Jurisdiction UnitedStates { get; } = new("US");

    /// <summary>Reads "US", "US-CA", "CA-ON"; null when the text is no such code.</summary>
    public static Jurisdiction? Parse(string? code)
    {
        var parts = (code ?? "").Trim().ToUpperInvariant().Split('-');
        if (parts.Length > 2 || parts.Any(part => part.Length is < 2 or > 3 || !part.All(char.IsAsciiLetterOrDigit)))
            return null;

        return new(parts[0] == "GB" ? "UK" : parts[0], parts.Length == 2 ? parts[1] : null);
    }

    /// <summary>Says whether a rule of the given place ("ALL", "EU", "US", "US-CA") binds here.</summary>
    public bool IsWithin(string place) =>
        place == "ALL" || place == Country || (Region is not null && place == ToString()) || (place == "EU" && Union.Contains(Country));

    /// <summary>The code: "US" or "US-CA".</summary>
    public override string ToString() => Region is null ? Country : $"{Country}-{Region}";
}
