using System.Runtime.Versioning;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using Xunit;

namespace GoodStanding.Storage.Tests.Guard;

[UnsupportedOSPlatform("windows")]
public sealed class KeyRingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gs-keys-").FullName;

    private string KeyFile => Path.Combine(_folder, KeyRing.FileName);

    [Fact]
    public void A_key_file_is_made_once_and_read_again()
    {
        var closed = new WordGuard(KeyRing.OpenOrCreate(KeyFile)).Close("words");

        Assert.Equal("words", new WordGuard(KeyRing.OpenOrCreate(KeyFile)).Open(closed));
    }

    [Fact]
    public async Task Programs_that_start_at_once_take_the_same_key()
    {
        var rings = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () => KeyRing.OpenOrCreate(KeyFile), default, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.Single(rings.Select(ring => ring.Current).Distinct());
        Assert.Equal(KeyFile, Assert.Single(Directory.GetFiles(_folder)));
    }

    [Fact]
    public void Only_the_owner_can_read_folder_and_file()
    {
        var folder = DataFolder.Open(Path.Combine(_folder, "data"));
        KeyRing.OpenOrCreate(folder.KeyFile);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.KeyFile));
    }

    [Fact]
    public void A_key_file_that_others_can_read_is_refused_with_what_to_do()
    {
        KeyRing.OpenOrCreate(KeyFile);
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        var refusal = Assert.Throws<GuardException>(() => KeyRing.OpenOrCreate(KeyFile));

        Assert.Contains("chmod 600", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"Current\":1,\"Keys\":{\"1\":\"c2hvcnQ=\"}}")]
    [InlineData("{\"Current\":2,\"Keys\":{\"1\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"}}")]
    [InlineData("not json")]
    public void A_damaged_key_file_is_refused_and_left_as_it_is(string content)
    {
        using (var file = PrivateFile.Create(KeyFile))
            file.Write(System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Throws<GuardException>(() => KeyRing.OpenOrCreate(KeyFile));
        Assert.Equal(content, File.ReadAllText(KeyFile));
    }

    [Fact]
    public void A_new_key_closes_and_the_old_one_still_opens_until_it_is_forgotten()
    {
        var guard = new WordGuard(KeyRing.OpenOrCreate(KeyFile));
        var old = guard.Close("old");
        guard.Ring.AddKey();
        var fresh = guard.Close("fresh");

        Assert.Equal("old", new WordGuard(KeyRing.OpenOrCreate(KeyFile)).Open(old));
        Assert.NotEqual(WordGuard.KeyIdOf(old), WordGuard.KeyIdOf(fresh));

        guard.Ring.ForgetOldKeys();
        Assert.Equal("fresh", new WordGuard(KeyRing.OpenOrCreate(KeyFile)).Open(fresh));
        Assert.Throws<GuardException>(() => guard.Open(old));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
