namespace GoodStanding.Storage.Check;

/// <summary>Where a draft will be published.</summary>
public enum Network
{
    X,
    Bluesky,
    Mastodon,
    Facebook,
    Instagram,
    LinkedIn,
    Reddit,
    TikTok,
    OwnSite,
    ReviewSite,
}
