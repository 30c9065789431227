namespace GoodStanding.Connectors.Nppes;

/// <summary>A clinician or an organization as the National Provider Identifier registry has it; all of this is public.</summary>
/// <param name="Number">The NPI, ten digits.</param>
/// <param name="IsOrganization">Whether it is an organization and not a person.</param>
/// <param name="Name">First, middle and last name of a person; the name of an organization as the registry writes it.</param>
/// <param name="Credential">What the person writes behind the name: "M.D."; or null.</param>
/// <param name="TaxonomyCode">The code of the primary specialty: "207X00000X"; or null.</param>
/// <param name="Taxonomy">The primary specialty in words, or null.</param>
/// <param name="Practice">Where care is given, or null.</param>
/// <param name="Phone">The telephone there, or null.</param>
/// <param name="IsActive">Whether the number is in use.</param>
public sealed record NppesProvider(
    string Number, bool IsOrganization, string Name, string? Credential, string? TaxonomyCode, string? Taxonomy, NppesAddress? Practice, string? Phone, bool IsActive);
