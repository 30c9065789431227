using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Privacy;

public sealed class PrivacyLawTests
{
    private const string Story = "We admitted our vicar last Tuesday with his second stroke, and his wife sang.";

    // One line a place; the professions in the order of the enum: physician, surgeon, resident, dentist, nurse, therapist, pharmacist, allied health, student, practice manager.
    private static readonly Dictionary<string, string[]> Laws = new()
    {
        ["US"] = All("US-HIPAA-DISCLOSE"),
        ["US-TX"] = All("US-HIPAA-DISCLOSE"),
        ["UK"] = ["UK-GMC-2024-CONF", "UK-GMC-2024-CONF", "UK-GMC-2024-CONF", "UK-GDC", "UK-NMC", "UK-GDPR-9", "UK-GPHC", "UK-HCPC", "UK-GDPR-9", "UK-GDPR-9"],
        ["CA"] = All("CA-HEALTH-INFO"),
        ["CA-AB"] = All("CA-HEALTH-INFO"),
        ["CA-ON"] = ["CA-CPSO-SOCIAL", "CA-CPSO-SOCIAL", "CA-CPSO-SOCIAL", .. Enumerable.Repeat("CA-PHIPA", 7)],
        ["AU"] = [.. Enumerable.Repeat("AU-AHPRA-SOCIAL", 9), "AU-PRIVACY-6"],
        ["AU-NSW"] = [.. Enumerable.Repeat("AU-AHPRA-SOCIAL", 9), "AU-PRIVACY-6"],
        ["NZ"] = All("NZ-HIPC-11"),
        ["IE"] = All("EU-GDPR-9"),
        ["DE"] = All("EU-GDPR-9"),
        ["FR"] = All("EU-GDPR-9"),
        ["NO"] = All("EU-GDPR-9"),
        ["EU"] = All("EU-GDPR-9"),
        ["BR"] = All("GS-CONFIDENCE"),
    };

    public static TheoryData<string, Profession> Pairs => [.. Laws.Keys.SelectMany(place => Enum.GetValues<Profession>().Select(profession => (place, profession)))];

    [Theory, MemberData(nameof(Pairs))]
    public void The_law_that_binds_the_author_is_cited_and_no_other(string place, Profession profession)
    {
        var report = RulesAlone.Screen(Story, Of(place, profession));
        var codes = new HashSet<string>(Screening.Rules.Privacy.PrivacyLaw.Ids) { "US-HIPAA-DISCLOSE" };

        Assert.Equal(Verdict.Stop, report.Verdict);
        Assert.Equal([Laws[place][(int)profession]], report.Findings.Select(finding => finding.Rule.Id).Where(codes.Contains).Distinct());
    }

    [Theory, MemberData(nameof(Pairs))]
    public void A_record_number_is_stopped_by_the_same_law(string place, Profession profession)
    {
        var found = RulesAlone.Screen("Patient MRN 4471193 seen today.", Of(place, profession)).Findings.Where(finding => finding.Severity == Severity.Block).Select(finding => finding.Rule.Id);

        Assert.Contains(place.StartsWith("US", StringComparison.Ordinal) ? "US-HIPAA-ID-H" : Laws[place][(int)profession], found);
    }

    [Theory, MemberData(nameof(Pairs))]
    public void A_reply_that_confirms_care_is_stopped_by_the_same_law_or_one_on_replies(string place, Profession profession)
    {
        var context = Of(place, profession) with { Context = PostContext.ReplyToReview, Review = "Two hours of waiting." };
        var law = place switch
        {
            "US" or "US-TX" => "US-HIPAA-REPLY-CONFIRM",
            "DE" => "DE-STGB-203",
            "BR" => "GS-REPLY-CONFIRM",
            _ => Laws[place][(int)profession],
        };

        Assert.Contains(law, RulesAlone.Screen("Your crown was fitted on the day you came.", context).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Every_profession_has_a_law_in_every_place() => Assert.All(Laws.Values, laws => Assert.Equal(Enum.GetValues<Profession>().Length, laws.Length));

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

    [Theory]
    [InlineData("Wound of the day, guesses below.", true)]
    [InlineData("Wound of the day, from the college's teaching library.", false)]
    [InlineData("Posing with the placenta again.", true)]
    [InlineData("Placentas are heavier than you think.", false)]
    public void A_picture_of_a_wound_or_specimen_asks_for_a_second_look(string text, bool isHeld) =>
        Assert.Equal(isHeld, RulesAlone.Screen(text).Findings.Any(finding => finding.Rule.Id == "PIC-SPECIMEN" && finding.Severity == Severity.Hold));

    [Fact]
    public void A_safer_wording_is_offered_for_an_age() =>
        Assert.Contains(RulesAlone.Screen("We admitted a 93 year old man last Tuesday from Tulsa.").Findings, finding => finding.Replacement is { Length: > 0 });

    private static ScreeningContext Of(string place, Profession profession) => new(PostContext.Post, profession, Jurisdiction.Parse(place)!);

    private static string[] All(string law) => [.. Enumerable.Repeat(law, Enum.GetValues<Profession>().Length)];
}
