namespace GoodStanding.Connectors.Nppes;

/// <summary>A postal address of the registry.</summary>
/// <param name="Street">Street and number, with the second line behind a comma.</param>
/// <param name="City">The city.</param>
/// <param name="State">The state, two letters in the United States.</param>
/// <param name="PostalCode">Five digits, or nine with a dash; what the registry has for other countries.</param>
public sealed record NppesAddress(string Street, string City, string State, string PostalCode);
