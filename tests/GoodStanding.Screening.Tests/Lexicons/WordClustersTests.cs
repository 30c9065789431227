using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Text;
using Xunit;

namespace GoodStanding.Screening.Tests.Lexicons;

public sealed class WordClustersTests
{
    [Theory]
    [InlineData("darren", "fraser")]
    [InlineData("heathrow", "gatwick")]
    [InlineData("chuckle", "quipped")]
    public void Words_that_are_used_alike_are_in_one_cluster(string one, string other) =>
        Assert.Equal(WordFacts.Of(WordKey.Of(one)).Cluster, WordFacts.Of(WordKey.Of(other)).Cluster);

    [Fact]
    public void A_word_that_no_one_wrote_is_in_none() => Assert.Equal(0, WordFacts.Of(WordKey.Of("zzqqxyzzyplugh")).Cluster);

    [Fact]
    public void Every_fine_cluster_lies_in_a_coarse_one()
    {
        Assert.Equal(0, WordClusters.CoarseOf(0));
        Assert.All(Enumerable.Range(1, WordClusters.Count - 1), cluster => Assert.InRange(WordClusters.CoarseOf(cluster), 1, 64));
    }
}
