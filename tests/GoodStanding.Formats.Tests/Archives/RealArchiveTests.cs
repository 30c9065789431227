using GoodStanding.Formats.Archives;
using GoodStanding.Model;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>Reads archives of real accounts where the machine has them beside the repository; elsewhere it says that it has not.</summary>
public sealed class RealArchiveTests
{
    [Theory]
    [InlineData("x_larsbrinkhoff/data_2019_format", "x", 1827, 0)]
    [InlineData("x_larsbrinkhoff/data", "x", 28, 25)]
    [InlineData("x_cyd_api", "x", 40, 0)]
    [InlineData("mastodon_dealingwith", "mastodon", 119, 0)]
    [InlineData("bluesky/repo_slice.car", "bluesky", 1, 0)]
    public void A_real_archive_is_read_to_its_end(string path, string network, int posts, int deleted)
    {
        if (Repository.SharedPathOf(["data", "archives", .. path.Split('/')]) is not { } found)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{path} is not on this machine.");
            return;
        }

        var read = ArchiveText.Of(Directory.Exists(found) ? ArchiveSource.OfFolder([.. Directory.EnumerateFiles(found).Select(Entry)]) : ArchiveSource.OfFile(Entry(found)));

        Assert.Equal(posts, read.Posts.Count);
        Assert.Equal(deleted, read.Report.Deleted);
        Assert.All(read.Posts, post => Assert.Equal(network, post.Network));
        Assert.All(read.Posts, post => Assert.NotNull(post.Published));
        Assert.DoesNotContain(read.Posts, post => post.Text.Length == 0 && post.Kind != PostKind.Repost);
    }

    private static ArchiveEntry Entry(string path) => new(Path.GetFileName(path), new FileInfo(path).Length, () => File.OpenRead(path));
}
