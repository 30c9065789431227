using GoodStanding.Screening.Rules.Privacy;
using GoodStanding.Screening.Rules.Replies;
using GoodStanding.Screening.Rules.Tone;
using GoodStanding.Screening.Rules.Trade;

namespace GoodStanding.Screening.Rules;

/// <summary>All rules. A new one is one file, its cases and one line in its folder's list.</summary>
internal static class RuleList
{
    public static IReadOnlyList<IRule> All { get; } = [.. PrivacyRules.All, .. ToneRules.All, .. TradeRules.All, .. ReplyRules.All];
}
