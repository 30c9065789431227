namespace GoodStanding.Connectors.Tests;

public sealed class SourceAddressesTests
{
    [Fact]
    public void Without_settings_the_sites_themselves_are_asked()
    {
        Assert.True(SourceAddresses.TryRead(_ => null, out var addresses, out _));

        Assert.Equal(new SourceAddresses(), addresses);
        Assert.All(addresses.GetType().GetProperties().Select(property => (string)property.GetValue(addresses)!), address => Assert.StartsWith("https://", address, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_address_has_a_setting_of_its_own()
    {
        Assert.True(SourceAddresses.TryRead(name => $"https://relay.example/{name}/", out var addresses, out _));

        var named = addresses.GetType().GetProperties().Select(property => (string)property.GetValue(addresses)!).ToList();
        Assert.Equal(named.Count, named.Distinct().Count());
        Assert.All(named, address => Assert.StartsWith("https://relay.example/GOODSTANDING_", address, StringComparison.Ordinal));
        Assert.All(named, address => Assert.EndsWith("_URL", address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("relay.example")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://relay.example/?x=y")]
    [InlineData("https://name:word@relay.example")]
    public void A_setting_that_is_no_address_is_told(string setting)
    {
        Assert.False(SourceAddresses.TryRead(name => name == "GOODSTANDING_YELP_URL" ? setting : null, out _, out var wrong));

        Assert.StartsWith("GOODSTANDING_YELP_URL is not used: ", wrong, StringComparison.Ordinal);
    }
}
