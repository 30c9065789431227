using GoodStanding.Allegations.Evidence.Facts;
using GoodStanding.Model.Reviews;
using Xunit;

namespace GoodStanding.Allegations.Tests.Evidence;

public sealed class FactCheckTests
{
    private static readonly PracticeFacts Facts = new(
        new(Enumerable.Range(1, 5).ToDictionary(day => (DayOfWeek)day, _ => (new TimeOnly(9, 0), new TimeOnly(17, 0)))),
        ["root canal", "breast implant"],
        [new("Ifeoma Amadi", new DateOnly(2024, 3, 1), [new(RegistryKind.Licence, "Ohio eLicense", new(2026, 5, 1))]), new("Karl Lindqvist, DDS", null, [new(RegistryKind.Licence, "Ohio eLicense", new(2026, 5, 2))])],
        ["Tamsin", "Rosa Delgado"],
        ["Elm Street", "Dayton"]);

    [Theory]
    [InlineData("I came in on Sunday and waited an hour.", "closed on Sundays")]
    [InlineData("We were seen there last Saturday by a girl with a cough.", "closed on Saturdays")]
    [InlineData("My appointment was at 9:30 pm and they forgot it.", "closed at 9:30 PM")]
    [InlineData("Saw Dr. Pellerin in March. What a clown.", "no Dr. Pellerin works or worked here")]
    [InlineData("My appointment with Dr Pellerin lasted two minutes.", "no Dr. Pellerin works or worked here")]
    [InlineData("I had a root canal in March and it hurt for weeks.", "\"root canal\" is not offered here")]
    [InlineData("She botched my breast implants.", "\"breast implant\" is not offered here")]
    [InlineData("The staff at the Tampa location is rude.", "no place of yours is called Tampa")]
    [InlineData("He is not even licensed.", "the licence is valid (Ohio eLicense, seen on 1 May 2026)")]
    [InlineData("Dr. Lindqvist is an unlicensed dentist.", "the licence is valid (Ohio eLicense, seen on 2 May 2026)")]
    public void What_the_facts_contradict_is_told_with_the_fact(string words, string expected)
    {
        var note = Assert.Single(FactCheck.Find(SomeReview.Of(words), Facts));

        Assert.Equal($"Contradicted by what you publish: {expected}.", note.Sentence);
        Assert.True(note.IsPublic && note.Words.Length > 0);
    }

    [Fact]
    public void A_review_from_before_the_doctor_came_is_about_another_place()
    {
        var note = Assert.Single(FactCheck.Find(SomeReview.Of("Dr. Amadi was cold and hurried.", date: "2023-08-09"), Facts));

        Assert.Equal((AllegationType.WrongProvider, "Contradicted by what you publish: Dr. Amadi began here on 1 March 2024, the review is of 9 August 2023."), (note.Type!.Value, note.Sentence));
    }

    [Theory]
    [InlineData("2026-05-04", true)]
    [InlineData("2025-09-20", false)]
    public void A_review_from_long_after_the_doctor_left_is_out_of_date(string date, bool isContradicted)
    {
        var facts = Facts with { Providers = [new("Ifeoma Amadi", null, [], new DateOnly(2025, 6, 30))] };

        var found = FactCheck.Find(SomeReview.Of("Dr. Amadi was cold and hurried.", date: date), facts);

        Assert.Equal(isContradicted ? ["Contradicted by what you publish: Dr. Amadi left here on 30 June 2025, the review is of 4 May 2026."] : [], found.Select(note => note.Sentence));
        Assert.Empty(FactCheck.Find(SomeReview.Of("Dr. Amadi was cold and hurried two years ago.", date: date), facts));
    }

    [Theory]
    [InlineData("I came in on Monday and waited an hour.")]
    [InlineData("I called on Sunday and nobody answered.")]
    [InlineData("I came in on Sunday and nobody was there.")]
    [InlineData("The pain got worse on Sunday, so I went to the emergency room.")]
    [InlineData("They would not see me when I came in on Sunday because they are closed.")]
    [InlineData("My appointment was at 5:30 pm and ran over.")]
    [InlineData("My appointment was at 2 pm.")]
    [InlineData("Saw Dr. Amady in March.")]
    [InlineData("Saw Dr. Karl in March.")]
    [InlineData("I saw Dr. Pellerin before and he was better than Dr. Amadi.")]
    [InlineData("Dr. Pellerin referred me here.")]
    [InlineData("I had to see Dr. Pellerin at the hospital.")]
    [InlineData("They told me I needed a root canal.")]
    [InlineData("I had a root canal elsewhere.")]
    [InlineData("The Dayton location is clean.")]
    [InlineData("The main location is dirty.")]
    [InlineData("Great Location And Friendly Staff.")]
    [InlineData("He lost his license in 2012.")]
    [InlineData("He is not board certified.")]
    [InlineData("")]
    public void What_can_be_read_in_another_way_is_passed_over(string words) => Assert.Empty(FactCheck.Find(SomeReview.Of(words), Facts));

    [Fact]
    public void Where_nothing_is_known_nothing_is_contradicted() =>
        Assert.Empty(FactCheck.Find(SomeReview.Of("I came in on Sunday, saw Dr. Pellerin at the Tampa location and had a root canal. He is not even licensed."), PracticeFacts.None));
}
