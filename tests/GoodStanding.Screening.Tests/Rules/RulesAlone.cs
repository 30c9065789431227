using GoodStanding.Model;
using GoodStanding.Screening.Rules;

namespace GoodStanding.Screening.Tests.Rules;

/// <summary>Screens with the rules and without the models, so that a rule's test tells of the rule.</summary>
internal static class RulesAlone
{
    public static ScreeningReport Screen(string text, ScreeningContext? context = null)
    {
        var reading = Screener.Read(text, context ?? ScreeningContext.Default);
        var findings = new List<Finding>();
        foreach (var rule in RuleList.All.Where(rule => reading.IsBoundBy(rule.Info)))
            rule.Check(reading, findings);

        return new(ScreeningReport.VerdictOf(findings), findings, reading.Entities) { Anonymity = reading.Anonymity };
    }
}
