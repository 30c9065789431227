using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Privacy;

public sealed class OtherFactsTests
{
    private const string Text = "My patient Elsa Brandvold cried when we took the cast off. Afterwards I drove home to Coldwater, thinking of the Fourth of July.";

    [Fact]
    public void What_no_rule_has_spoken_of_is_noted_beside_what_stops()
    {
        var report = Screener.Screen(Text, ScreeningContext.Default);

        Assert.Equal(Verdict.Stop, report.Verdict);
        Assert.Contains(report.Findings, finding => finding.Span.Of(Text).Contains("Coldwater", StringComparison.Ordinal));
    }

    [Fact]
    public void No_two_findings_of_a_rule_say_the_same_of_the_same_words()
    {
        var report = Screener.Screen("Coach Whitley, you know who you are: I discharged you this morning, gallbladder and all.", ScreeningContext.Default);

        Assert.Distinct(report.Findings.Select(finding => (finding.Rule.Id, finding.Span, finding.Message)));
    }

    [Fact]
    public void Notes_are_few_and_never_change_a_clear_text()
    {
        const string clear = "Flu clinic in Coldwater on the Fourth of July weekend, ten to two, walk in.";

        Assert.Equal(Verdict.Clear, Screener.Screen(clear, ScreeningContext.Default).Verdict);
        Assert.DoesNotContain(Screener.Screen(clear, ScreeningContext.Default).Findings, finding => finding.Span.Of(clear).Contains("Coldwater", StringComparison.Ordinal));
    }
}
