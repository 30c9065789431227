using GoodStanding.Web.Showing;

namespace GoodStanding.Web.Tests.Showing;

public sealed class WordDiffTests
{
    [Fact]
    public void What_is_left_out_and_put_in_stands_where_it_happens()
    {
        var parts = WordDiff.Between("Lost one tonight in bed four.", "Lost one recently.");

        Assert.Equal("Lost one |-tonight in bed four.|+recently.", string.Join('|', parts.Select(part => Sign(part.Change) + part.Words)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "new words")]
    [InlineData("the same", "the same")]
    [InlineData("a b c d", "d c b a")]
    public void What_is_not_left_out_is_the_new_text(string before, string after)
    {
        var kept = WordDiff.Between(before, after).Where(part => part.Change != WordDiff.Change.Out).Select(part => part.Words);

        Assert.Equal(after, string.Concat(kept));
    }

    private static string Sign(WordDiff.Change change) => change switch { WordDiff.Change.Out => "-", WordDiff.Change.In => "+", _ => "" };
}
