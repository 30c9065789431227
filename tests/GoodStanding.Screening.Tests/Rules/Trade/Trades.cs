using GoodStanding.Model;
using GoodStanding.Screening.Rules.Trade;

namespace GoodStanding.Screening.Tests.Rules.Trade;

/// <summary>Asks the rules on trade alone.</summary>
internal static class Trades
{
    public static List<Finding> Check(string text, string place = "US", Profession profession = Profession.Physician, PostContext context = PostContext.Advert)
    {
        var reading = Screener.Read(text, new(context, profession, Jurisdiction.Parse(place)!));
        var findings = new List<Finding>();
        foreach (var rule in TradeRules.All)
        {
            if (reading.IsBoundBy(rule.Info))
                rule.Check(reading, findings);
        }

        return findings;
    }

    /// <summary>The worst severity, or null when nothing is found.</summary>
    public static Severity? Worst(List<Finding> findings) => findings.Count == 0 ? null : findings.Max(finding => finding.Severity);
}
