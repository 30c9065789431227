using System.Runtime.Versioning;
using Xunit;

namespace GoodStanding.Cli.Tests.Db;

[UnsupportedOSPlatform("windows")]
public sealed class DbCommandTests : IDisposable
{
    private readonly Installation _installation = new();

    [Fact]
    public async Task A_new_database_is_made_and_then_left_alone()
    {
        var before = await _installation.RunAsync("db", "status");
        var first = await _installation.RunAsync("db", "migrate");
        var second = await _installation.RunAsync("db", "migrate");
        var after = await _installation.RunAsync("db", "status");

        Assert.Equal((2, 0, 0, 0), (before.Status, first.Status, second.Status, after.Status));
        Assert.Contains($"There is no data folder at {_installation.Folder}.", before.Error, StringComparison.Ordinal);
        Assert.Contains("done", first.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing to do", second.Output, StringComparison.Ordinal);
        Assert.Contains("all in place", after.Output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(_installation.Folder), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task Keys_are_changed_and_the_database_still_opens()
    {
        await _installation.RunAsync("db", "migrate");
        var keys = await File.ReadAllTextAsync(Path.Combine(_installation.Folder, "words.keys.json"));

        var rotated = await _installation.RunAsync("db", "rotate-key");

        Assert.Equal(0, rotated.Status);
        Assert.NotEqual(keys, await File.ReadAllTextAsync(Path.Combine(_installation.Folder, "words.keys.json")));
        Assert.Equal(0, (await _installation.RunAsync("db", "migrate")).Status);
    }

    [Fact]
    public async Task Another_installations_key_is_refused_in_one_sentence()
    {
        await _installation.RunAsync("db", "migrate");
        File.Delete(Path.Combine(_installation.Folder, "words.keys.json"));

        var refused = await _installation.RunAsync("db", "migrate");

        Assert.Equal(2, refused.Status);
        Assert.Equal("The key file (words.keys.json) does not belong to this database: it lacks the key that guards its words.", refused.Error.Trim());
    }

    [Theory]
    [InlineData("db", "status")]
    [InlineData("db", "rotate-key")]
    [InlineData("doctor")]
    [InlineData("user", "list")]
    [InlineData("user", "setup-token")]
    public async Task A_mistyped_data_folder_is_only_looked_at(params string[] command)
    {
        var absent = await _installation.RunAsync(command);
        Directory.CreateDirectory(_installation.Folder);
        var foreign = await _installation.RunAsync(command);

        Assert.Equal((2, 2), (absent.Status, foreign.Status));
        Assert.Contains($"There is no data folder at {_installation.Folder}.", absent.Error, StringComparison.Ordinal);
        Assert.Contains("is no data folder: it holds no key", foreign.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_installation.Folder));
    }

    [Theory]
    [InlineData("nonsense", "not understood")]
    [InlineData("postgres://nobody@127.0.0.1:1/none?x", "127.0.0.1:1")]
    public async Task A_database_that_cannot_be_reached_is_said_in_one_sentence(string address, string says)
    {
        var refused = await _installation.RunAsync("db", "migrate", "--database", address);

        Assert.Equal(2, refused.Status);
        Assert.Contains(says, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _installation.Dispose();
}
