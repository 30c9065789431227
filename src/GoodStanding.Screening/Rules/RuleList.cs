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
    private static readonly ConcurrentDictionary<(Jurisdiction, Profession), IRule[]> Bound = new();

    public static IReadOnlyList<IRule> All { get; } = [.. PrivacyRules.All, .. ToneRules.All, .. TradeRules.All, .. ReplyRules.All];

    /// <summary>The rules that bind the author by place and profession.</summary>
    public static IRule[] For(Reading reading) => Bound.GetOrAdd(
        (reading.Context.Jurisdiction, reading.Context.Profession),
        static (_, reading) => [.. All.Where(rule => reading.IsBoundBy(rule.Info))],
        reading);
}
