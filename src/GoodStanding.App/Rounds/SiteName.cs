using GoodStanding.Model.Reviews;

namespace GoodStanding.App.Rounds;

/// <summary>A site's name as people say it: "Google", "Healthgrades".</summary>
public static class SiteName
{
    public static string Of(string id) => id switch
    {
        "google" => "Google",
        "facebook" => "Facebook",
        _ => ReviewSites.Find(id)?.ShortName ?? id,
    };
}
