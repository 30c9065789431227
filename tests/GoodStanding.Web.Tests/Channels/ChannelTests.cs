using GoodStanding.Storage.Check;
using GoodStanding.Web.Channels;

namespace GoodStanding.Web.Tests.Channels;

public sealed class ChannelTests
{
    [Theory]
    [InlineData(Network.X, "", 0)]
    [InlineData(Network.X, "Wash your hands.", 16)]
    [InlineData(Network.X, "See https://example.org/a/very/long/path/that/goes/on/and/on/for/ever please", 34)]
    [InlineData(Network.X, "👍", 2)]
    [InlineData(Network.X, "👩‍👩‍👧‍👦", 2)]
    [InlineData(Network.X, "手を洗う", 8)]
    [InlineData(Network.X, "café", 4)]
    [InlineData(Network.X, "cafe\u0301", 4)]
    [InlineData(Network.Bluesky, "👩‍👩‍👧‍👦!", 2)]
    [InlineData(Network.Bluesky, "See https://example.org", 23)]
    [InlineData(Network.Mastodon, "See https://example.org/a/very/long/path/that/goes/on", 27)]
    [InlineData(Network.Mastodon, "Hello @ada@social.example", 10)]
    [InlineData(Network.LinkedIn, "a👍", 2)]
    [InlineData(Network.TikTok, "a👍", 3)]
    [InlineData(Network.ReviewSite, "é", 2)]
    public void A_text_is_counted_as_its_network_counts(Network network, string text, int length) =>
        Assert.Equal(length, Channel.Of(network).Count(text));

    [Fact]
    public void Every_network_has_a_channel() =>
        Assert.Equal(Enum.GetValues<Network>().Order(), Channel.All.Select(channel => channel.Network).Order());

    [Fact]
    public void Half_a_surrogate_pair_is_counted_without_a_fall()
    {
        foreach (var channel in Channel.All)
            Assert.True(channel.Count("a\ud83d b") > 0);
    }
}
