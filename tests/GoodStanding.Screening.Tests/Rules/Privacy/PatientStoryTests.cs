using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Privacy;

public sealed class PatientStoryTests
{
    [Theory]
    [InlineData("Took out our sheriff's appendix last Friday, he told jokes all the way down.")]
    [InlineData("Bed 7 tried to leave again tonight with her drip in her handbag.")]
    [InlineData("We lost her tonight. She was a retired beekeeper and her three sons sang.")]
    public void A_story_that_could_point_to_one_person_is_stopped(string text) => Assert.Equal(Verdict.Stop, VerdictOf(text));

    [Theory]
    [InlineData("We lost one last night.")]
    [InlineData("Discharged a man today who thanked every one of us.")]
    public void A_story_told_bare_asks_for_a_second_look(string text) => Assert.Equal(Verdict.Reconsider, VerdictOf(text));

    [Theory]
    [InlineData("Bed 7 is broken again.")]
    [InlineData("My daughter broke her arm on Friday and chose a green cast.")]
    [InlineData("Patients ask me about vitamin D every single week.")]
    [InlineData("I lost my badge last night.")]
    [InlineData("With her signed authorization on file: our patient Rosa walked out today after 40 days.")]
    public void A_text_that_tells_of_no_patient_passes(string text) => Assert.Equal(Verdict.Clear, VerdictOf(text));

    [Fact]
    public void A_nod_is_no_authorization() =>
        Assert.NotEqual(Verdict.Clear, VerdictOf("She said it was fine to post: our patient walked out today after her transplant, aged 91."));

    [Theory]
    [InlineData("US", Verdict.Reconsider)]
    [InlineData("UK", Verdict.Stop)]
    public void Recognition_by_someone_close_is_enough_in_Britain(string country, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOf("I stitched up a toddler last Sunday and he sang.", country));

    private static Verdict VerdictOf(string text, string country = "US") =>
        RulesAlone.Screen(text, ScreeningContext.Default with { Jurisdiction = Jurisdiction.Parse(country)! }).Verdict;

    [Theory]
    [InlineData("Bob Hill has gout.", Verdict.Stop)]
    [InlineData("Elsa Brandvold was diagnosed with lupus, poor thing.", Verdict.Stop)]
    [InlineData("Our Maria has a new clinic for asthma.", Verdict.Clear)]
    [InlineData("The Hopkins study of people with HIV is out.", Verdict.Clear)]
    public void An_illness_said_of_a_name_is_a_patients_story(string text, Verdict verdict) => Assert.Equal(verdict, RulesAlone.Screen(text).Verdict);
}
