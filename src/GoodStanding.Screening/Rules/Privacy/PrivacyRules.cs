using GoodStanding.Screening.Combination;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>The rules of this folder, one file each.</summary>
internal static class PrivacyRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new IdentifierRule("US-HIPAA-ID-A", "A name points to one person.", FactKind.Name),
        new IdentifierRule("US-HIPAA-ID-B", "A place this small narrows who it could be.", FactKind.Town, FactKind.Facility, FactKind.Bed),
        new IdentifierRule("US-HIPAA-ID-C", "A day, or an age of ninety and more, narrows who it could be.", FactKind.Day, FactKind.GreatAge),
        new CombinationRule(),
        new DisclosureRule(),
        new ConfidentialityRule("UK-GMC-2024-CONF"),
        new ConfidentialityRule("UK-NMC"),
        new ConfidentialityRule("UK-GDC"),
        new ConfidentialityRule("CA-CPSO-SOCIAL"),
        new ConfidentialityRule("AU-AHPRA-SOCIAL"),
        new ConfidentialityRule("EU-GDPR-9"),
        new TellsOwnLife(),
    ];
}
