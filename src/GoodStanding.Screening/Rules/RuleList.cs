using System.Collections.Concurrent;
using GoodStanding.Model;
using GoodStanding.Screening.Rules.Privacy;
using GoodStanding.Screening.Rules.Replies;
using GoodStanding.Screening.Rules.Tone;
using GoodStanding.Screening.Rules.Trade;

namespace GoodStanding.Screening.Rules;

/// <summary>All rules. A new one is one file, its cases and one line in its folder's list.</summary>
internal static class RuleList
{
    private static readonly ConcurrentDictionary<(Jurisdiction, Profession), Action<Reading, List<Finding>>[]> Bound = new();

    public static IReadOnlyList<IRule> All { get; } = [.. PrivacyRules.All, .. ToneRules.All, .. TradeRules.All, .. ReplyRules.All];

    /// <summary>The checks of the rules that bind the author by place and profession; as delegates, for a call through an interface of a hundred classes is dear.</summary>
    public static Action<Reading, List<Finding>>[] ChecksFor(Reading reading) => Bound.GetOrAdd(
        (reading.Context.Jurisdiction, reading.Context.Profession),
        static (_, reading) => [.. All.Where(rule => reading.IsBoundBy(rule.Info)).Select(rule => (Action<Reading, List<Finding>>)rule.Check)],
        reading);
}
