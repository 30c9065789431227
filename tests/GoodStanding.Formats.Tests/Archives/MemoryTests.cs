using GoodStanding.Formats.Archives;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>Measures memory, so nothing else may run beside it.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    private const long Allowed = 60L << 20;

    [Fact]
    public void A_hundred_thousand_tweets_need_no_more_memory_than_their_ids()
    {
        using var tweets = new ManyTweets(100_000);
        var archive = ArchiveFormats.Recognize(tweets.Source)!;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);
        foreach (var post in archive.Read(new()))
        {
            Assert.NotEmpty(post.Text);
            if (++count % 20_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(100_000, count);
        Assert.InRange(most, 0, Allowed);
    }
}
