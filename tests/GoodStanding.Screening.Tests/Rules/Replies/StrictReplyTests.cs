using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Replies;

/// <summary>What strict mode holds and standard mode lets pass, and what place and profession change.</summary>
public sealed class StrictReplyTests
{
    [Theory]
    [InlineData("Thank you for your visit.")]
    [InlineData("We are sorry about your experience.")]
    [InlineData("Thank you for choosing us.")]
    [InlineData("Glad we could help.")]
    [InlineData("We apologize for the long wait.")]
    public void A_formula_is_held_in_strict_mode_alone(string reply)
    {
        var strict = Replies.Check(reply, Replies.To(null, "US"));
        var standard = Replies.Check(reply, Replies.To(null, "UK"));

        Assert.Equal(Severity.Hold, strict.Max(finding => finding.Severity));
        Assert.DoesNotContain(standard, finding => finding.Severity > Severity.Note);
    }

    [Fact]
    public void A_name_that_the_review_shows_is_held_and_one_that_it_hides_is_blocked()
    {
        const string review = "Great place. – Bea R.";

        Assert.Equal(Severity.Hold, Replies.Check("Thank you, Bea.", Replies.To(review)).Max(finding => finding.Severity));
        Assert.Equal("US-HIPAA-REPLY-UNMASK", Assert.Single(Replies.Check("Thank you, Beatrice.", Replies.To(review))).Rule.Id);
    }

    [Theory]
    [InlineData("US", Profession.Physician, "US-HIPAA-REPLY-CONFIRM")]
    [InlineData("DE", Profession.Dentist, "DE-STGB-203")]
    [InlineData("UK", Profession.Nurse, "UK-NMC")]
    [InlineData("UK", Profession.Physician, "UK-GMC-2024-CONF")]
    [InlineData("CA", Profession.Pharmacist, "CA-HEALTH-INFO")]
    public void The_rule_of_the_place_and_profession_is_cited(string place, Profession profession, string rule) =>
        Assert.Contains(Replies.Check("Your crown was late.", Replies.To(null, place, profession)), finding => finding.Rule.Id == rule);

    [Fact]
    public void A_therapists_answer_is_held_and_a_standing_notice_is_not()
    {
        var therapist = Replies.To(null, "US", Profession.Therapist);

        Assert.Contains(Replies.Check("Thank you for writing.", therapist), finding => finding.Rule.Id == "US-THERAPIST-REPLY");
        Assert.Empty(Replies.Check("I do not answer reviews. Concerns can be taken to the state board.", therapist));
    }

    [Fact]
    public void Praise_of_care_repeated_in_Australia_is_an_advertisement() =>
        Assert.Contains(Replies.Check("Thank you! Another happy result.", Replies.To(null, "AU")), finding => finding.Rule.Id == "AU-S133-TESTIMONIAL");

    [Fact]
    public void A_threat_cites_the_federal_rule_only_where_it_binds()
    {
        Assert.Contains(Replies.Check("Our lawyers will be in touch.", Replies.To(null)), finding => finding.Rule.Id == "US-FTC-4657A");
        Assert.DoesNotContain(Replies.Check("Our lawyers will be in touch.", Replies.To(null, "UK")), finding => finding.Rule.Id == "US-FTC-4657A");
    }

    [Fact]
    public void A_long_reply_gets_a_note() =>
        Assert.Contains(Replies.Check(string.Concat(Enumerable.Repeat("We read every comment here. ", 20)), Replies.To(null)), finding => finding.Rule.Id == "GS-REPLY-LENGTH");
}
