using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Trade;

/// <summary>Claims against the evidence and advice to strangers, each with its harmless pair.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("Vaccines cause autism and they know it.")]
    [InlineData("Ivermectin cures it. Big pharma hides it.")]
    [InlineData("My cleanse reverses diabetes in 10 days.")]
    [InlineData("Our drip melts tumors naturally.")]
    public void A_claim_against_the_evidence_is_held(string text) =>
        Assert.Contains(Trades.Check(text, context: PostContext.Post), finding => finding.Category == Category.FalseOrUnprovenClaim && finding.Severity == Severity.Hold);

    [Theory]
    [InlineData("No, vaccines do not cause autism. Here is the Danish study of 650,000 children.")]
    [InlineData("Is it true that ivermectin cures it? The trials say no.")]
    [InlineData("There is no good evidence that a cleanse reverses diabetes in days.")]
    [InlineData("Statins lower the risk of a heart attack; muscle aches are common.")]
    public void Taking_a_claim_apart_passes(string text) => Assert.Empty(Trades.Check(text, context: PostContext.Post));

    [Theory]
    [InlineData("@tired_mom that's ringworm, skip the doctor.")]
    [InlineData("Hi Sam, based on what you're describing it sounds like gallstones.")]
    public void A_diagnosis_for_one_stranger_is_held(string text) =>
        Assert.Contains(Trades.Check(text, context: PostContext.Message), finding => finding.Rule.Id == "ALL-ADVICE");

    [Theory]
    [InlineData("Ringworm is a fungus, not a worm. Anyone with a ring that grows should have it looked at.")]
    [InlineData("I can't advise on doses in messages. Please call your clinic.")]
    [InlineData("Pink eye with pain should be seen today.")]
    public void Advice_to_everyone_passes(string text) => Assert.Empty(Trades.Check(text, context: PostContext.Post));

    [Fact]
    public void A_diagnosis_of_a_public_figure_is_held() =>
        Assert.Contains(Trades.Check("The senator clearly has Parkinson's, you can see it.", context: PostContext.Post), finding => finding.Rule.Id == "US-AMA-812");

    [Fact]
    public void What_a_public_figure_has_announced_may_be_told() =>
        Assert.Empty(Trades.Check("The senator announced that she has Parkinson's. Tremor has many causes.", context: PostContext.Post));
}
