using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Trade;

/// <summary>Asking for, paying for, filtering and inventing reviews and praise.</summary>
public sealed class ReviewTradeTests
{
    [Theory]
    [InlineData("Leave us a five star review and get a $10 gift card!", "US-FTC-4654", Severity.Block)]
    [InlineData("Leave us a Google review this week and enter our raffle.", "GS-REPLY-PLEA", Severity.Hold)]
    [InlineData("If you're happy, Google us. If not, call us first and we fix it.", "US-FTC-GATING", Severity.Block)]
    [InlineData("Write a few reviews from different accounts this week.", "US-FTC-4652", Severity.Block)]
    [InlineData("Team, everybody write a review for our page by Friday.", "US-FTC-4655", Severity.Block)]
    [InlineData("By signing I agree not to publish any review of this practice.", "GS-GAG", Severity.Block)]
    [InlineData("We will refund you once the Yelp review is gone.", "US-REVIEW-PAYOFF", Severity.Block)]
    [InlineData("Refer a friend and get a free facial.", "US-AMA-REFERRAL", Severity.Block)]
    [InlineData("I bought 5,000 followers for the page.", "US-FTC-4658", Severity.Block)]
    public void Trade_in_reviews_is_found(string text, string rule, Severity severity)
    {
        var finding = Trades.Check(text, context: PostContext.Message).First(finding => finding.Rule.Id == rule);

        Assert.Equal(severity, finding.Severity);
    }

    [Theory]
    [InlineData("If you'd like to say something about us on Google, good or bad, here is the link.")]
    [InlineData("You will get one survey a year. No reward.")]
    [InlineData("Team, please don't review us yourselves.")]
    [InlineData("There isn't a referral bonus, we are not allowed.")]
    [InlineData("No need to change anything you have written.")]
    public void Asking_everyone_the_same_way_passes(string text) => Assert.Empty(Trades.Check(text, context: PostContext.Message));

    [Fact]
    public void A_therapist_may_not_ask_clients() =>
        Assert.Contains(Trades.Check("Could you write me a few lines for the website?", "US", Profession.Therapist, PostContext.Message), finding => finding.Severity == Severity.Block);

    [Theory]
    [InlineData("Obsessed with this serum. Use code DRHALE for 20% off.")]
    [InlineData("They sent me these clogs and I love them. Link in bio.")]
    public void A_tie_that_is_not_told_is_blocked(string text) =>
        Assert.Contains(Trades.Check(text, context: PostContext.Post), finding => finding.Rule.Id == "US-FTC-2555");

    [Theory]
    [InlineData("#ad Obsessed with this serum. Use code DRHALE for 20% off.")]
    [InlineData("Paid ad: they pay me for this. $25 off with code DRHALE.")]
    [InlineData("I bought them with my own money and love them.")]
    [InlineData("Two evening appointments open, link in bio.")]
    public void A_tie_that_is_told_passes(string text) => Assert.Empty(Trades.Check(text, context: PostContext.Post));
}
