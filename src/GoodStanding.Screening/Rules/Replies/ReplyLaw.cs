using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>Which rule of confidentiality a reply breaks, by place and profession.</summary>
/// <remarks>Where the book has no rule for a profession, the house's own rule stands in, so that no law is cited that does not bind.</remarks>
internal static class ReplyLaw
{
    private static readonly RuleInfo House = RuleBook.Get("GS-REPLY-CONFIRM");

    // In this order the first that binds is cited: the criminal law before the codes, the codes before the house.
    private static readonly RuleInfo[] Laws =
    [
        RuleBook.Get("US-HIPAA-REPLY-CONFIRM"),
        RuleBook.Get("DE-STGB-203"),
        RuleBook.Get("UK-GMC-2024-CONF"),
        RuleBook.Get("UK-NMC"),
        RuleBook.Get("UK-GDC"),
        RuleBook.Get("CA-CPSO-SOCIAL"),
        RuleBook.Get("AU-AHPRA-SOCIAL"),
        RuleBook.Get("EU-GDPR-9"),
    ];

    /// <summary>The rule to cite.</summary>
    public static RuleInfo Of(Reading reading)
    {
        foreach (var law in Laws)
        {
            if (reading.IsBoundBy(law))
                return law;
        }

        return House;
    }
}
