using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace GoodStanding.Cli.Tests.Serve;

public sealed class ServeCommandTests : IDisposable
{
    private readonly Installation _installation = new();

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_one_sentence_that_names_the_option()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var result = await _installation.RunAsync("serve", "--listen", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(1, result.Status);
        Assert.Equal("GoodStanding cannot start: another program listens on that port already; choose another with --port.", result.Error.Trim());
        Assert.Equal("", result.Output);
    }

    [Theory]
    [InlineData("is no address to listen on", "--listen", "localhst")]
    [InlineData("is no address to listen on", "--listen", "*")]
    [InlineData("from 1 to 65535", "--port", "70000")]
    [InlineData("from 1 to 65535", "--port", "0")]
    public async Task A_slip_opens_the_server_to_nobody(string says, params string[] options)
    {
        var result = await _installation.RunAsync(["serve", .. options]);

        Assert.Equal(2, result.Status);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_installation.Folder));
    }

    public void Dispose() => _installation.Dispose();
}
