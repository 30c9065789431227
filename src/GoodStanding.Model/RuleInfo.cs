namespace GoodStanding.Model;

/// <summary>What a rule demands, where it binds and where it is written.</summary>
/// <param name="Id">Its id, as in data/rules.json; checks of ours that no text demands begin with GS-.</param>
/// <param name="Title">What it forbids or asks, in a few words.</param>
/// <param name="Category">What its findings are about.</param>
/// <param name="Severity">How much its findings weigh unless the rule says otherwise.</param>
/// <param name="Jurisdiction">Where it binds: "ALL", "EU", a country or a region.</param>
/// <param name="Professions">Whom it binds; empty means everybody.</param>
/// <param name="Requirement">What the source demands, in our words.</param>
/// <param name="Advice">What to do instead.</param>
/// <param name="Citation">The law, code or study.</param>
/// <param name="Year">Its year, or the years it spans.</param>
/// <param name="Url">Where it can be read, or null.</param>
/// <param name="IsVerified">Whether the source itself was seen; otherwise the page words it with care.</param>
/// <param name="Cost">What a breach has cost others, with the source, or null.</param>
public sealed record RuleInfo(
    string Id,
    string Title,
    Category Category,
    Severity Severity,
    string Jurisdiction,
    IReadOnlyList<Profession> Professions,
    string Requirement,
    string Advice,
    string Citation,
    string Year,
    Uri? Url,
    bool IsVerified,
    string? Cost)
{
    /// <summary>The source as it is shown: citation and year.</summary>
    public string Source => Year.Length == 0 || Citation.Contains(Year, StringComparison.Ordinal) ? Citation
        : Year.Contains('(', StringComparison.Ordinal) ? $"{Citation}, {Year}"
        : $"{Citation} ({Year})";
}
