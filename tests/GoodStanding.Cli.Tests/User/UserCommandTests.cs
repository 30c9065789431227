using Xunit;

namespace GoodStanding.Cli.Tests.User;

public sealed class UserCommandTests : IDisposable
{
    private readonly Installation _installation = new();

    [Fact]
    public async Task Before_the_first_account_there_is_a_token_and_nobody_to_add_to()
    {
        await _installation.RunAsync("db", "migrate");

        var first = await _installation.RunAsync("user", "setup-token");
        var second = await _installation.RunAsync("user", "setup-token");
        var listed = await _installation.RunAsync("user", "list");
        var added = await _installation.RunAsync("user", "add", "ben@practice.example", "--name", "Ben Example");
        var reset = await _installation.RunAsync("user", "reset-password", "ben@practice.example");

        Assert.Equal((0, 0, 0, 2, 2), (first.Status, second.Status, listed.Status, added.Status, reset.Status));
        Assert.Equal(43, first.Output.Trim().Length); // 256 bits
        Assert.NotEqual(first.Output, second.Output);
        Assert.Contains("Nobody", listed.Output, StringComparison.Ordinal);
        Assert.Contains("setup-token", added.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("setup-token")]
    [InlineData("reset-password", "ben@practice.example")]
    public async Task Without_a_database_each_says_how_to_make_one(params string[] arguments)
    {
        var refused = await _installation.RunAsync(["user", .. arguments]);

        Assert.Equal(2, refused.Status);
        Assert.Contains("goodstanding db migrate", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _installation.Dispose();
}
