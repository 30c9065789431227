using GoodStanding.Model;
using GoodStanding.Screening.Rules.Privacy;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>Which rule of confidentiality a reply breaks, by place and profession.</summary>
/// <remarks>The first that binds is cited: a law that speaks of replies, then what binds every other text; last the house's own rule.</remarks>
internal static class ReplyLaw
{
    private static readonly RuleInfo House = RuleBook.Get("GS-REPLY-CONFIRM");

    private static readonly RuleInfo[] Laws =
    [
        RuleBook.Get("US-HIPAA-REPLY-CONFIRM"),
        RuleBook.Get("DE-STGB-203"),
        .. PrivacyLaw.OfCountries,
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
