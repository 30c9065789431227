using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Privacy;

public sealed class TellsOwnLifeTests
{
    [Theory]
    [InlineData("Two weeks away at last! The spare key is under the mat.")]
    [InlineData("New flat, gate code same as my birthday.")]
    public void A_key_or_a_code_asks_for_a_second_look(string text) =>
        Assert.Contains(RulesAlone.Screen(text, ScreeningContext.Default).Findings, finding => finding.Category == Category.OwnPrivacy);

    [Theory]
    [InlineData("The key to a good handover is silence.")]
    [InlineData("Home at last, and the house is warm.")]
    public void Ordinary_home_life_passes(string text) =>
        Assert.DoesNotContain(RulesAlone.Screen(text, ScreeningContext.Default).Findings, finding => finding.Category == Category.OwnPrivacy);
}
