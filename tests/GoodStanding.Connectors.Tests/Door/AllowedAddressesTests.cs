using System.Net;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests.Door;

public sealed class AllowedAddressesTests
{
    [Theory]
    [InlineData("127.0.0.1:5099", "127.0.0.1", 5099)]
    [InlineData(" 10.0.0.7:80 , [::1]:8080 ", "::1", 8080)]
    [InlineData("127.0.0.1:5099", "::ffff:127.0.0.1", 5099)]
    [InlineData("[::ffff:10.0.0.7]:80", "10.0.0.7", 80)]
    public void The_very_place_that_is_named_is_open(string setting, string address, int port)
    {
        Assert.True(AllowedAddresses.TryRead(setting, out var allowed, out _));

        Assert.True(allowed.Has(IPAddress.Parse(address), port));
        Assert.False(allowed.Has(IPAddress.Parse(address), port + 1));
        Assert.False(allowed.Has(IPAddress.Parse("127.0.0.2"), port));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" , ")]
    public void Nothing_is_open_where_nothing_is_named(string? setting)
    {
        Assert.True(AllowedAddresses.TryRead(setting, out var allowed, out _));

        Assert.False(allowed.Has(IPAddress.Loopback, 80));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("all")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:0")]
    [InlineData("127.0.0.1:*")]
    [InlineData("127.0.0.1:80-90")]
    [InlineData("127.0.0.1:65536")]
    [InlineData("127.0.0.1:-1")]
    [InlineData("127.0.0.0/8:80")]
    [InlineData("localhost:80")]
    [InlineData("127.1:80")]
    [InlineData("0x7f.0.0.1:80")]
    [InlineData("::1")]
    [InlineData("[::1]")]
    [InlineData("::1:80")]
    [InlineData("[127.0.0.1]:80")]
    [InlineData("http://127.0.0.1:80")]
    [InlineData("127.0.0.1:80;10.0.0.1:80")]
    [InlineData("10.0.0.1:80, 10.0.0.*:80")]
    public void A_name_a_range_or_everything_is_no_place(string setting)
    {
        Assert.False(AllowedAddresses.TryRead(setting, out _, out var wrong));

        Assert.Contains(AllowedAddresses.Variable, wrong, StringComparison.Ordinal);
    }
}
