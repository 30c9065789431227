using System.Runtime.Versioning;
using GoodStanding.App.Doctor;
using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Doctor;

[UnsupportedOSPlatform("windows")]
public sealed class DoctorTests
{
    [Theory]
    [EveryDatabase]
    public async Task A_sound_installation_has_no_bad_line(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        installation.Clock.Advance(TimeSpan.FromDays(36_500)); // Later than this program was built, whenever that was.

        var examined = await ExamineAsync(installation);

        Assert.True(examined.IsWell, string.Join('\n', examined.Lines));
        Assert.Equal(["Database", "Migrations", "Key", "Disk", "Clock", "Meaning", "Mail", "Browser", "Versions"], examined.Lines.Select(line => line.Part));
        Assert.All(examined.Lines.Where(line => line.Health == Health.Bad), line => Assert.NotNull(line.Do));
    }

    [Fact]
    public async Task A_key_file_open_to_others_is_a_bad_line_that_says_what_to_do()
    {
        await using var installation = await TestInstallation.MakeAsync();
        File.SetUnixFileMode(Path.Combine(installation.Folder, KeyRing.FileName), UnixFileMode.UserRead | UnixFileMode.OtherRead);

        var key = (await ExamineAsync(installation)).Lines.Single(line => line.Part == "Key");

        Assert.Equal(Health.Bad, key.Health);
        Assert.Contains("chmod 600", key.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_shows_what_is_already_past_is_told()
    {
        await using var practice = await TestPractice.MakeAsync();
        practice.Clock.Advance(TimeSpan.FromDays(3650));
        await practice.KeepAsync();
        practice.Clock.Advance(-1);

        var line = await practice.DoAsync(db => new ClockCheckup(db, practice.Clock).LookAsync(new(), default));

        Assert.Equal(Health.Bad, line?.Health);
    }

    [Theory]
    [InlineData(100, Health.Bad)]
    [InlineData(499, Health.Bad)]
    [InlineData(500, Health.Note)]
    [InlineData(2048, Health.Good)]
    public void A_full_disk_is_told_before_it_is_full(long megabytes, Health health) =>
        Assert.Equal(health, DiskCheckup.Judge(megabytes << 20, "/srv").Health);

    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", Health.Good)]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36", Health.Good)]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1", Health.Good)]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:78.0) Gecko/20100101 Firefox/78.0", Health.Note)]
    [InlineData("curl/8.0", Health.Note)]
    [InlineData("", Health.Note)]
    public void An_old_browser_is_told(string agent, Health health) => Assert.Equal(health, BrowserCheckup.Judge(agent).Health);

    [Fact]
    public async Task A_part_that_cannot_be_looked_at_does_not_hide_the_others()
    {
        var examined = await new ExamineInstallation([new Broken(), new MailCheckup(new(null, null), TimeProvider.System)]).RunAsync(new(), default);

        Assert.Equal([Health.Bad, Health.Note], examined.Lines.Select(line => line.Health));
    }

    [Theory]
    [EveryDatabase]
    public async Task A_change_of_keys_leaves_every_word_readable_and_one_key(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeWithOwnKeysAsync(database);
        await installation.CreateFirstAsync();
        var before = installation.Get<WordGuard>().Ring.Current;

        var rotated = await installation.DoAsync((RotateKey rotate) => rotate.RunAsync(new(), default));

        Assert.Null(rotated.Refusal);
        Assert.NotEqual(before, installation.Get<WordGuard>().Ring.Current);
        Assert.Single(installation.Get<WordGuard>().Ring.Ids);
        await installation.DoAsync(async (GoodStandingDb db) =>
        {
            await ApplyMigrations.CheckKeyAsync(db, default);
            return 0;
        });
    }

    [Fact]
    public async Task Keys_are_not_changed_under_a_running_server()
    {
        await using var installation = await TestInstallation.MakeAsync();
        using var server = installation.Get<DataFolder>().TryLock();

        var rotated = await installation.DoAsync((RotateKey rotate) => rotate.RunAsync(new(), default));

        Assert.Equal(RefusalKind.NotNow, rotated.Refusal?.Kind);
    }

    private static Task<ExamineInstallation.Result> ExamineAsync(TestInstallation installation) =>
        installation.DoAsync((ExamineInstallation examine) => examine.RunAsync(new("Firefox/145.0"), default));

    private sealed class Broken : ICheckup
    {
        public string Part => "Broken";

        public Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");
    }
}
