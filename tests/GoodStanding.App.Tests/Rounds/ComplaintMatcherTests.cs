using GoodStanding.App.Rounds;
using GoodStanding.Text;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class ComplaintMatcherTests
{
    [Theory]
    [InlineData("Jane Doe", "jane d.", true)]
    [InlineData("J. Doe", "Jane Doe", true)]
    [InlineData("Jane", "Jane Doe", true)]
    [InlineData("Anonymous", "Jane Doe", true)]
    [InlineData(null, "Jane Doe", true)]
    [InlineData("Jane Doe", "Jane Roe", false)]
    [InlineData("Jane Doe", "Joan Doe", false)]
    public void Names_that_may_be_one_persons_are_told_from_others(string? one, string? other, bool areAlike)
    {
        Assert.Equal(areAlike, ComplaintMatcher.AreAlike(one, other));
        Assert.Equal(areAlike, ComplaintMatcher.AreAlike(other, one));
    }

    [Fact]
    public void It_finds_what_comparing_all_with_all_finds()
    {
        var random = new Random(17);
        var words = Enumerable.Range(0, 40).Select(at => $"word{at}").ToArray();
        var texts = Enumerable.Range(0, 60).Select(_ => Enumerable.Range(0, 30).Select(_ => words[random.Next(words.Length)]).ToArray()).ToList();
        var matcher = new ComplaintMatcher();
        var ids = texts.Select(text => (Id: Guid.CreateVersion7(), Shingles: Shingles.Of(string.Join(' ', text)))).ToList();
        for (var at = 0; at < texts.Count; at++)
            matcher.Add(ids[at].Id, null, string.Join(' ', texts[at]));

        for (var at = 0; at < texts.Count; at++)
        {
            for (var changes = 0; changes < 5; changes++)
            {
                var copy = string.Join(' ', texts[at].Select((word, place) => place < changes ? $"other{place}" : word));
                var slow = ids.Where(each => each.Shingles.Jaccard(Shingles.Of(copy)) >= 0.8).Select(each => (Guid?)each.Id).SingleOrDefault();
                Assert.Equal(slow, matcher.Find(null, copy));
            }
        }
    }

    [Fact]
    public void A_short_praise_is_nobodys_alone()
    {
        var matcher = new ComplaintMatcher();
        matcher.Add(Guid.CreateVersion7(), null, "Great doctor, highly recommended!");

        Assert.Null(matcher.Find(null, "Great doctor, highly recommended!"));
    }
}
