using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Which code of confidentiality speaks for a text where the place has no list of identifiers.</summary>
/// <remarks>The first that binds the author; where none does, the house's own rule, so that no law is cited that does not bind.</remarks>
internal static class PrivacyLaw
{
    /// <summary>The ids in order; the last binds everybody.</summary>
    public static readonly string[] Ids = ["UK-GMC-2024-CONF", "UK-NMC", "UK-GDC", "CA-CPSO-SOCIAL", "AU-AHPRA-SOCIAL", "EU-GDPR-9", "GS-CONFIDENCE"];

    private static readonly RuleInfo UnitedStates = RuleBook.Get("US-HIPAA-DISCLOSE");
    private static readonly RuleInfo[] Codes = [.. Ids.Select(RuleBook.Get)];

    /// <summary>The code, or HIPAA's rule in the United States.</summary>
    public static RuleInfo Of(Reading reading) => reading.IsBoundBy(UnitedStates) ? UnitedStates : Array.Find(Codes, reading.IsBoundBy)!;
}
