using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Privacy;

public sealed class NumberRuleTests
{
    [Theory]
    [InlineData("SSN 219-09-9999 sent to billing.", "US-HIPAA-ID-G")]
    [InlineData("MRN 00482913 needs a callback.", "US-HIPAA-ID-H")]
    [InlineData("Patient MRN 4471193 went home.", "US-HIPAA-ID-H")]
    [InlineData("We discharged him last night, his wife is on 555-867-5309.", "US-HIPAA-ID-D")]
    public void A_number_that_stands_for_a_person_is_stopped(string text, string rule) =>
        Assert.Contains(RulesAlone.Screen(text).Findings, finding => finding.Rule.Id == rule && finding.Severity == Severity.Block);

    [Theory]
    [InlineData("Call the office on 555-867-5309, weekdays nine to five.")]
    [InlineData("Our page moved: www.example.org/flu")]
    public void The_practices_own_line_passes(string text) => Assert.Equal(Verdict.Clear, RulesAlone.Screen(text).Verdict);

    [Theory]
    [InlineData("UK")]
    [InlineData("DE")]
    [InlineData("NZ")]
    public void A_record_number_is_stopped_everywhere(string country) =>
        Assert.Equal(Verdict.Stop, RulesAlone.Screen("MRN 00482913 needs a callback.", ScreeningContext.Default with { Jurisdiction = Jurisdiction.Parse(country)! }).Verdict);
}
