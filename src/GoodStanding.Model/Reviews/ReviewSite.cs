namespace GoodStanding.Model.Reviews;

/// <summary>A review site: its scale, what it removes, what it lets a practice answer. From data/sites/sites.json; null means that nobody could tell.</summary>
/// <param name="Id">Its id: "google".</param>
/// <param name="Name">Its name as people know it.</param>
/// <param name="Hosts">The hosts of its pages, without "www".</param>
/// <param name="Countries">Where it is used.</param>
/// <param name="Status">Whether it still lives.</param>
/// <param name="Kind">Who may write there: "open", "closed loop".</param>
/// <param name="Scale">The worst and the best value, or null where it shows no ratings.</param>
/// <param name="Grounds">What it removes reviews for.</param>
/// <param name="GroundsVerified">Who saw these grounds: "yes" on the site's own page, "third", "no", or more words.</param>
/// <param name="NotGrounds">What it says is no ground.</param>
/// <param name="Flag">How a review is reported.</param>
/// <param name="Appeal">The second step.</param>
/// <param name="Evidence">What proof it asks for.</param>
/// <param name="Time">How long it takes.</param>
/// <param name="Special">What is peculiar to it.</param>
/// <param name="Extortion">Where a demand for money is reported.</param>
/// <param name="CheckAfter">When to look again after a report.</param>
/// <param name="Reply">What a practice may answer.</param>
/// <param name="Claim">How a listing is claimed.</param>
/// <param name="Verified">Who saw the rest.</param>
public sealed record ReviewSite(
    string Id, string Name, IReadOnlyList<string> Hosts, IReadOnlyList<string> Countries, string Status, string Kind, RatingScale? Scale,
    IReadOnlyList<SiteGround> Grounds, string GroundsVerified, string? NotGrounds, string? Flag, string? Appeal, string? Evidence, string? Time,
    string? Special, string? Extortion, SiteClock? CheckAfter, SiteReply Reply, string? Claim, string Verified)
{
    /// <summary>The name without what stands behind it in brackets.</summary>
    public string ShortName => Name.Split(" (")[0];
}
