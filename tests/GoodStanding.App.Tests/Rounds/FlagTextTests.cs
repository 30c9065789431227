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
    public void Only_quotes_that_stand_in_the_review_are_left_out_of_screening() =>
        Assert.Equal(
            $"It says {new string(' ', "\"my cousin told me\"".Length)} and \"Maria Lopez came in\".",
            FlagText.WithoutQuotes("It says \"my cousin told me\" and \"Maria Lopez came in\".", Review));
}
