using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Combination;

public sealed class AnonymityEstimateTests
{
    [Fact]
    public void Each_fact_leaves_fewer_people()
    {
        var one = PeopleOf("We admitted a woman today.");
        var two = PeopleOf("We admitted a 34 year old woman today.");
        var three = PeopleOf("We admitted a 34 year old woman, a plumber, today.");

        Assert.True(one > two && two > three, $"{one}, {two}, {three}");
    }

    [Fact]
    public void A_rare_illness_in_a_small_town_fits_almost_nobody() =>
        Assert.True(PeopleOf("We diagnosed a man from Fogo with porphyria last Tuesday.") < 20);

    [Fact]
    public void The_steps_multiply_to_the_estimate_and_name_their_sources()
    {
        var estimate = Of("We admitted a 34 year old woman, a plumber, today.")!;

        Assert.Equal(estimate.People, estimate.Steps.Aggregate(1.0, (people, step) => people * step.Share), 9);
        Assert.All(estimate.Steps, step => Assert.NotEmpty(step.Source));
        Assert.All(estimate.Steps.Skip(1), step => Assert.NotNull(step.Span));
    }

    [Theory]
    [InlineData("My sister is 34 and a plumber in Fogo.")]
    [InlineData("People with asthma should carry an inhaler.")]
    [InlineData("")]
    [InlineData("With her written authorization: our patient, 34, a plumber, walks again.")]
    public void Where_no_patient_is_told_of_there_is_no_estimate(string text) => Assert.Null(Of(text));

    private static Anonymity? Of(string text) => Screener.Read(text, ScreeningContext.Default).Anonymity;

    private static double PeopleOf(string text) => Of(text)!.People;
}
