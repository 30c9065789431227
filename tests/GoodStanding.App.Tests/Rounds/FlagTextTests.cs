using System.Reflection;
using System.Text.RegularExpressions;
using GoodStanding.Allegations.Routing;
using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Screening;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class FlagTextTests
{
    private const string Review = "My cousin told me it was terrible.";

    private static readonly TriageReport HearSay = new(ReviewClass.Improper, [new(AllegationType.SecondHand, new(0, 17), 0.9)], [], [], IsUrgent: false);

    [Fact]
    public void Every_ground_has_words_that_tell_nothing_of_anybody()
    {
        foreach (var ground in Enum.GetValues<RemovalGround>())
        {
            var words = FlagText.Of(ground, HearSay, Review);

            Assert.Equal(Verdict.Clear, Screener.Fast.Screen(FlagText.WithoutQuotes(words, Review), ScreeningContext.Default with { Context = PostContext.Message }).Verdict);
        }
    }

    [Fact]
    public void What_the_review_says_is_quoted() =>
        Assert.StartsWith("The text says \"My cousin told me\".", FlagText.Of(RemovalGround.SecondHand, HearSay, Review), StringComparison.Ordinal);

    [Fact]
    public void What_is_marked_for_something_else_is_not_quoted() =>
        Assert.All(
            Enum.GetValues<RemovalGround>().Where(ground => !Grounds.AreOpenTo(AllegationType.SecondHand, ground)),
            ground => Assert.DoesNotContain("My cousin", FlagText.Of(ground, HearSay, Review), StringComparison.Ordinal));

    // DESIGN, law 3: what the records say goes to no site. The wording is handed the ground, the reading and the review; there is no way in for evidence.
    [Fact]
    public void No_evidence_can_flow_into_the_words_of_a_report()
    {
        var handed = typeof(FlagText).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType).ToHashSet();

        Assert.Subset(new HashSet<Type> { typeof(RemovalGround), typeof(TriageReport), typeof(string), typeof(Match), typeof(object) }, handed);
        Assert.DoesNotContain(typeof(TriageReport).GetProperties(), property => property.PropertyType.FullName!.Contains("Evidence", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"I\" was treated here for \"diabetes\".")]
    [InlineData("\"I was\" seen in May.")]
    public void A_quote_of_a_word_or_two_is_screened_like_any_other_words(string words) =>
        Assert.Equal(words, FlagText.WithoutQuotes(words, "I was there. They told me nothing about diabetes."));

    [Fact]
    public void Only_quotes_that_stand_in_the_review_are_left_out_of_screening() =>
        Assert.Equal(
            $"It says {new string(' ', "\"my cousin told me\"".Length)} and \"Maria Lopez came in\".",
            FlagText.WithoutQuotes("It says \"my cousin told me\" and \"Maria Lopez came in\".", Review));
}
