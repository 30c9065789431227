using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Which code of confidentiality speaks for a text where the place has no list of identifiers.</summary>
/// <remarks>
/// The first that binds the author: the code of the author's own profession, then the law that binds everybody who works in a practice.
/// In a country whose law is not in the book the house's own rule stands in, so that no law is cited that does not bind.
/// </remarks>
internal static class PrivacyLaw
{
    /// <summary>The ids in order; the last binds everybody.</summary>
    public static readonly string[] Ids =
    [
        "UK-GMC-2024-CONF", "UK-NMC", "UK-GDC", "UK-GPHC", "UK-HCPC", "UK-GDPR-9",
        "CA-CPSO-SOCIAL", "CA-PHIPA", "CA-HEALTH-INFO",
        "AU-AHPRA-SOCIAL", "AU-PRIVACY-6",
        "NZ-HIPC-11",
        "EU-GDPR-9",
        "GS-CONFIDENCE",
    ];

    private static readonly RuleInfo UnitedStates = RuleBook.Get("US-HIPAA-DISCLOSE");
    private static readonly RuleInfo[] Codes = [.. Ids.Select(RuleBook.Get)];

    /// <summary>The codes and laws in order, without the house's own rule.</summary>
    public static IEnumerable<RuleInfo> OfCountries => Codes.SkipLast(1);

    /// <summary>The code, or HIPAA's rule in the United States.</summary>
    public static RuleInfo Of(Reading reading) => reading.IsBoundBy(UnitedStates) ? UnitedStates : Array.Find(Codes, reading.IsBoundBy)!;
}
