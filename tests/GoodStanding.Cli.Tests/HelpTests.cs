using Xunit;

namespace GoodStanding.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("goodstanding check", "")]
    [InlineData("goodstanding audit", "audit")]
    [InlineData("goodstanding check", "check")]
    [InlineData("goodstanding db", "db")]
    [InlineData("goodstanding db migrate", "db migrate")]
    [InlineData("goodstanding db rotate-key", "db rotate-key")]
    [InlineData("goodstanding db status", "db status")]
    [InlineData("goodstanding doctor", "doctor")]
    [InlineData("goodstanding import", "import")]
    [InlineData("goodstanding import reviews", "import reviews")]
    [InlineData("goodstanding serve", "serve")]
    [InlineData("goodstanding user", "user")]
    [InlineData("goodstanding user add", "user add")]
    [InlineData("goodstanding user list", "user list")]
    [InlineData("goodstanding user reset-password", "user reset-password")]
    [InlineData("goodstanding user setup-token", "user setup-token")]
    [InlineData("goodstanding version", "version")]
    public async Task The_help_of_each_command_shows_an_example(string example, string command)
    {
        var help = await Terminal.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, help.Status);
        Assert.Contains(example + " ", help.Output[..help.Output.IndexOf("Usage:", StringComparison.Ordinal)].ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shell_can_ask_how_a_line_goes_on()
    {
        var asked = await Terminal.RunAsync("[suggest:8]", "audit --");

        Assert.Contains("--jurisdiction", asked.Output, StringComparison.Ordinal);
    }
}
