namespace GoodStanding.Connectors.Google;

/// <summary>A place that a grant reaches.</summary>
/// <param name="Key">Its name at Google, to be asked with: "accounts/1/locations/2".</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it is, in one line; empty when Google does not say.</param>
public sealed record GoogleListing(string Key, string Title, string Address);
