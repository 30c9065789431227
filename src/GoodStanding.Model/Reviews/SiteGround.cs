namespace GoodStanding.Model.Reviews;

/// <summary>A ground of one site: what the site calls it and where it is asked for.</summary>
/// <param name="Ground">The ground, in the words that all sites share.</param>
/// <param name="Heading">The site's own heading for it, or null when the site has none or nobody could see it.</param>
public sealed record SiteGround(RemovalGround Ground, string? Heading);
