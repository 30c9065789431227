using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Privacy;

public sealed class OtherFactsTests
{
    private const string Text = "My patient Elsa Brandvold cried when we took the cast off. Afterwards I drove home to Coldwater, thinking of the Fourth of July.";

    [Fact]
    public void What_no_rule_has_spoken_of_is_noted_beside_what_stops()
    {
        var report = Screener.Fast.Screen(Text, ScreeningContext.Default);

        Assert.Equal(Verdict.Stop, report.Verdict);
        Assert.Contains(report.Findings, finding => finding.Span.Of(Text).Contains("Coldwater", StringComparison.Ordinal));
    }

    [Fact]
    public void No_two_findings_of_a_rule_say_the_same_of_the_same_words()
    {
        var report = Screener.Fast.Screen("Coach Whitley, you know who you are: I discharged you this morning, gallbladder and all.", ScreeningContext.Default);

        Assert.Distinct(report.Findings.Select(finding => (finding.Rule.Id, finding.Span, finding.Message)));
    }

    [Fact]
    public void What_stands_aside_is_little_and_holds_nothing_up_once_the_worst_is_lifted()
    {
        const string many = "My patient Elsa Brandvold cried. I drove by Coldwater, Ashby, Fairhaven, Millbrook, Stonebridge, Kenmare, Oakhurst, Lakeport and Brookfield.";

        var aside = Screener.Fast.Screen(many, ScreeningContext.Default).Findings.Where(finding => finding.IsAside).ToList();

        Assert.NotEmpty(aside);
        Assert.InRange(aside.Count(finding => !finding.Message.StartsWith("This reads like", StringComparison.Ordinal)), 0, 6);
        Assert.Equal(Verdict.Clear, ScreeningReport.VerdictOf(aside));
    }
}
