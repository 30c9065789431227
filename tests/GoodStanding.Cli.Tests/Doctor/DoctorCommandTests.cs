using System.Runtime.Versioning;
using System.Text.Json;
using Xunit;

namespace GoodStanding.Cli.Tests.Doctor;

[UnsupportedOSPlatform("windows")]
public sealed class DoctorCommandTests : IDisposable
{
    private readonly Installation _installation = new();

    [Fact]
    public async Task A_sound_installation_is_told_line_by_line()
    {
        await _installation.RunAsync("db", "migrate");

        var people = await _installation.RunAsync("doctor");
        var programs = await _installation.RunAsync("doctor", "--json");

        Assert.Equal((0, 0), (people.Status, programs.Status));
        Assert.Contains("Migrations", people.Output, StringComparison.Ordinal);
        using var lines = JsonDocument.Parse(programs.Output);
        Assert.Equal(
            ["Database", "Migrations", "Key", "Disk", "Clock", "Meaning", "Mail", "Versions"],
            lines.RootElement.EnumerateArray().Select(line => line.GetProperty("part").GetString()));
        Assert.All(lines.RootElement.EnumerateArray(), line => Assert.Contains(line.GetProperty("health").GetString(), new[] { "good", "note" }));
    }

    [Fact]
    public async Task A_damaged_database_is_a_bad_line_and_a_bad_status()
    {
        await _installation.RunAsync("db", "migrate");
        await File.WriteAllTextAsync(Path.Combine(_installation.Folder, "goodstanding.db"), "This is no database.");

        var examined = await _installation.RunAsync("doctor");

        Assert.Equal(1, examined.Status);
        Assert.Contains("bad", examined.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _installation.Dispose();
}
