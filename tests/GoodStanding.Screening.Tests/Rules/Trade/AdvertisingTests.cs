using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Trade;

public sealed class AdvertisingTests
{
    [Theory]
    [InlineData("The best surgeon in Cedar Falls. Call us.")]
    [InlineData("We are the #1 weight loss clinic in the valley.")]
    [InlineData("Veneers in one visit, results guaranteed. Book now.")]
    [InlineData("Board certified in anti-aging medicine. Our clinic is open Saturdays.")]
    public void A_claim_that_nobody_can_prove_is_held(string text) => Assert.Equal(Severity.Hold, Trades.Worst(Trades.Check(text)));

    [Theory]
    [InlineData("Free parking, evening hours on Tuesdays, and the price before we start.")]
    [InlineData("Voted best dentist by readers of the Harbor Courier, 2024.")]
    [InlineData("Nobody can guarantee a result, and our clinic won't.")]
    [InlineData("Most people need three to five visits. Some need more, and we will tell you.")]
    [InlineData("Certified by the American Board of Plastic Surgery. Consultation $200.")]
    public void A_plain_advertisement_passes(string text) => Assert.Empty(Trades.Check(text));

    [Fact]
    public void The_same_claim_is_blocked_where_the_law_bans_it()
    {
        const string text = "Anti-wrinkle special, today only!";

        Assert.Equal("AU-COSMETIC", Assert.Single(Trades.Check(text, "AU", Profession.Nurse)).Rule.Id);
        Assert.Contains(Trades.Check("Botox special £99, book now.", "UK", Profession.Nurse), finding => finding.Rule.Id == "UK-POM-ADVERT");
    }

    [Fact]
    public void A_hidden_author_is_told_in_Britain()
    {
        const string text = "Anonymous GP in the north. Rants are my own.";

        Assert.Contains(Trades.Check(text, "UK", context: PostContext.Profile), finding => finding.Rule.Id == "UK-GMC-2024-WHO");
        Assert.DoesNotContain(Trades.Check(text, "US", context: PostContext.Profile), finding => finding.Rule.Id == "UK-GMC-2024-WHO");
    }

    [Theory]
    [InlineData("\"Dr Hale fixed my back when nobody could!\" Book now.", "AU", "AU-S133-TESTIMONIAL", Severity.Block)]
    [InlineData("\"Dr Hale fixed my back when nobody could!\" Book now.", "CA-ON", "CA-ON-ADVERT", Severity.Block)]
    [InlineData("\"Dr Hale fixed my back when nobody could!\" Book now.", "US-NY", "US-NY-6530-27", Severity.Block)]
    public void Praise_of_care_is_banned_in_some_places_whatever_the_patient_agreed_to(string text, string place, string rule, Severity severity)
    {
        var finding = Trades.Check(text + " Used with permission.", place).First(finding => finding.Rule.Id == rule);

        Assert.Equal(severity, finding.Severity);
    }

    [Fact]
    public void Elsewhere_a_written_authorization_cures_it() =>
        Assert.Empty(Trades.Check("\"Dr Hale fixed my back.\" Shown with her signed authorization. Book now.", "US"));

    [Fact]
    public void A_result_shown_needs_an_authorization()
    {
        Assert.Contains(Trades.Check("Rhinoplasty reveal, six weeks out! Book now.", context: PostContext.PhotoCaption), finding => finding.Rule.Id == "US-HIPAA-AUTH");
        Assert.Empty(Trades.Check("Before and after: my own veneers, same light.", context: PostContext.PhotoCaption));
    }

    [Fact]
    public void Animal_care_is_no_health_service() =>
        Assert.Empty(Trades.Check("\"They saved our dog's life!\" Half price desexing in July.", "AU"));

    [Fact]
    public void Any_patients_words_count_where_testimonials_are_banned() =>
        Assert.Contains(Trades.Check("\"I was scared of everything, now I'm engaged.\" – a client. Spots open.", "CA-ON", Profession.Therapist), finding => finding.Severity == Severity.Block);
}
