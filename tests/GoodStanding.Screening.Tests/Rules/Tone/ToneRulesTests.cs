using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Tone;

public sealed class ToneRulesTests
{
    [Theory]
    [InlineData("Another drug seeker in triage, shocker.", Category.Demeaning)]
    [InlineData("Welcome to the zoo, it is a full moon.", Category.Demeaning)]
    [InlineData("Stupid patients do stupid things.", Category.Demeaning)]
    [InlineData("Sent another diversity hire to my theatre.", Category.HateHarassment)]
    [InlineData("I know where you park, sister.", Category.HateHarassment)]
    [InlineData("I had two beers before my shift and nobody noticed.", Category.IntoxicationIllegal)]
    public void Contempt_hatred_and_working_drunk_are_stopped(string text, Category category)
    {
        var report = Screen(text);

        Assert.Equal(Verdict.Stop, report.Verdict);
        Assert.Contains(category, report.Categories);
    }

    [Theory]
    [InlineData("So tired of families who shout at the desk.", Category.Tone)]
    [InlineData("Our registrar is an idiot and he knows it.", Category.ColleagueEmployer)]
    [InlineData("What a fucking day.", Category.Tone)]
    [InlineData("STOP CALLING THE DESK ABOUT PARKING, PLEASE READ THE SIGN", Category.Tone)]
    [InlineData("Three tequila shots with my badge still on.", Category.IntoxicationIllegal)]
    public void Anger_insults_and_strong_words_ask_for_a_second_look(string text, Category category)
    {
        var report = Screen(text);

        Assert.Equal(Verdict.Reconsider, report.Verdict);
        Assert.Contains(category, report.Categories);
    }

    [Theory]
    [InlineData("Please stop writing \"drug seeker\" in charts. It follows people for years.")]
    [InlineData("A man in the queue called me an idiot and I laughed.")]
    [InlineData("We took the children to the zoo.")]
    [InlineData("ICU, MRI and ECG: three letters each, one long night for the rest of us.")]
    [InlineData("Nine years sober this week. I got help before I hurt anyone.")]
    [InlineData("One glass of wine on my day off, phone in a drawer.")]
    [InlineData("So tired today. Twelve hours, one sandwich.")]
    [InlineData("The trust should publish its staffing numbers. Ours are on the wall.")]
    public void The_same_words_meant_otherwise_pass(string text) => Assert.Equal(Verdict.Clear, Screen(text).Verdict);

    [Theory]
    [InlineData("I can't stop thinking about you since your appointment.", Verdict.Stop)]
    [InlineData("Here's my personal cell, text me anytime about the wound.", Verdict.Reconsider)]
    [InlineData("I don't add patients on my personal account, but the portal is read twice a day.", Verdict.Clear)]
    public void A_message_to_a_patient_keeps_to_the_practice(string text, Verdict verdict) =>
        Assert.Equal(verdict, Screen(text, PostContext.Message).Verdict);

    private static ScreeningReport Screen(string text, PostContext context = PostContext.Post) =>
        RulesAlone.Screen(text, ScreeningContext.Default with { Context = context });
}
