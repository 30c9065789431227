namespace GoodStanding.Connectors;

/// <summary>What is asked of a source.</summary>
/// <param name="Key">The site's own name for the listing, as its interface wants it: "accounts/1/locations/2", a business id.</param>
/// <param name="Secret">The practice's own key or grant, or null where the interface is open.</param>
/// <param name="Validator">What the last answer gave to tell whether anything changed, or null.</param>
public sealed record SourceQuestion(string Key, SourceSecret? Secret, string? Validator);
