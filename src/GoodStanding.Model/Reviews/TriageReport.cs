namespace GoodStanding.Model.Reviews;

/// <summary>What triage makes of a review.</summary>
/// <param name="Class">The kind of review.</param>
/// <param name="Allegations">What it alleges or shows, the surest first.</param>
/// <param name="Routes">What to do, the first step first.</param>
/// <param name="Grounds">The grounds of its site, the one with the least proof needed first; empty when the site has none for this.</param>
/// <param name="IsUrgent">Whether a person should see it within the hour.</param>
public sealed record TriageReport(
    ReviewClass Class, IReadOnlyList<ReviewAllegation> Allegations, IReadOnlyList<TriageRoute> Routes, IReadOnlyList<SiteGround> Grounds, bool IsUrgent);
