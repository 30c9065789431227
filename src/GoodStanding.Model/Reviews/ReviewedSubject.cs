namespace GoodStanding.Model.Reviews;

/// <summary>Whom the reviews are about, as the page says; schema.org itemReviewed.</summary>
/// <param name="Name">The name on the listing, or null.</param>
/// <param name="Type">The schema.org type: "Physician", "Dentist", "LocalBusiness", or null.</param>
/// <param name="Telephone">The telephone number on the listing, or null.</param>
/// <param name="Address">The postal address in one line, or null.</param>
/// <param name="Npi">The number in the National Provider Identifier registry, or null.</param>
/// <param name="Uri">Where the listing stands, or null.</param>
public sealed record ReviewedSubject(string? Name, string? Type = null, string? Telephone = null, string? Address = null, string? Npi = null, Uri? Uri = null);
