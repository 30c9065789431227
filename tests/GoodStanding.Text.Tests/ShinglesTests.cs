using Xunit;

namespace GoodStanding.Text.Tests;

public sealed class ShinglesTests
{
    [Theory]
    [InlineData("one two three four", "One, two: THREE four!", 1.0)]
    [InlineData("one two three four", "one two three five", 1.0 / 3)]
    [InlineData("one two three four", "four three two one", 0.0)]
    [InlineData("kind", "Kind.", 1.0)]
    [InlineData("", "", 0.0)]
    [InlineData("a b c a b c", "a b c", 1.0 / 3)]
    public void Texts_share_their_runs_of_three_words(string one, string other, double share) =>
        Assert.Equal(share, Shingles.Of(one).Jaccard(Shingles.Of(other)), 9);

    [Fact]
    public void Each_shingle_stands_once_in_rising_order()
    {
        var shingles = Shingles.Of("a b c d a b c d a b c d").Runs.ToArray();

        Assert.Equal(shingles.Distinct().Order(), shingles);
    }
}
