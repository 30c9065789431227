using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Privacy;

public sealed class PrivacyLawTests
{
    private const string Story = "We admitted our vicar last Tuesday with his second stroke, and his wife sang.";

    [Theory]
    [InlineData("US", Profession.Physician, "US-HIPAA-DISCLOSE")]
    [InlineData("UK", Profession.Surgeon, "UK-GMC-2024-CONF")]
    [InlineData("UK", Profession.Nurse, "UK-NMC")]
    [InlineData("UK", Profession.Dentist, "UK-GDC")]
    [InlineData("UK", Profession.Therapist, "GS-CONFIDENCE")]
    [InlineData("CA-ON", Profession.Physician, "CA-CPSO-SOCIAL")]
    [InlineData("CA-AB", Profession.Nurse, "GS-CONFIDENCE")]
    [InlineData("AU", Profession.Pharmacist, "AU-AHPRA-SOCIAL")]
    [InlineData("DE", Profession.Physician, "EU-GDPR-9")]
    public void The_law_that_binds_the_author_is_cited_and_no_other(string place, Profession profession, string rule)
    {
        var context = ScreeningContext.Default with { Jurisdiction = Jurisdiction.Parse(place)!, Profession = profession };
        var report = RulesAlone.Screen(Story, context);
        var codes = new HashSet<string>(Screening.Rules.Privacy.PrivacyLaw.Ids) { "US-HIPAA-DISCLOSE" };

        Assert.Equal(Verdict.Stop, report.Verdict);
        Assert.Equal([rule], report.Findings.Select(finding => finding.Rule.Id).Where(codes.Contains).Distinct());
    }

    [Fact]
    public void A_death_a_topic_and_the_own_code_are_named_beside_the_law()
    {
        var context = ScreeningContext.Default with { Profession = Profession.Nurse };
        var rules = RulesAlone.Screen("We lost her last night, an overdose, and her twins are three.", context).Findings.Select(finding => finding.Rule.Id).ToList();

        Assert.Contains("US-HIPAA-DECEASED", rules);
        Assert.Contains("US-STATE-SENSITIVE", rules);
        Assert.Contains("US-NURSE-NCSBN", rules);
    }

    [Theory]
    [InlineData("Night crew selfie, ignore the board behind us.", "PIC-BACKGROUND")]
    [InlineData("Going live from the operating room at noon, come and ask.", "ALL-LIVE")]
    public void A_picture_of_records_and_a_stream_of_care_are_stopped(string text, string rule) =>
        Assert.Contains(RulesAlone.Screen(text).Findings, finding => finding.Rule.Id == rule && finding.Severity == Severity.Block);

    [Fact]
    public void A_safer_wording_is_offered_for_an_age() =>
        Assert.Contains(RulesAlone.Screen("We admitted a 93 year old man last Tuesday from Tulsa.").Findings, finding => finding.Replacement is { Length: > 0 });
}
