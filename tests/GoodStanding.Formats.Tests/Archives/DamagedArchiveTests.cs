using GoodStanding.Formats.Archives;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>Every archive is read again cut short, on a disk that fails, and with bytes turned over: what is whole is kept and the rest is said.</summary>
public sealed class DamagedArchiveTests
{
    public static TheoryData<string> Names => [.. SomeArchive.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_cut_at_each_tenth_byte_gives_the_posts_before_the_cut(string name)
    {
        foreach (var (path, bytes) in SomeArchive.Files(name).Where(file => IsPosts(file.Key)))
        {
            var whole = ArchiveText.Of(SomeArchive.Folder([new(path, bytes)]));
            for (var cut = 0; cut < bytes.Length; cut += 10)
            {
                var part = ArchiveText.Of(SomeArchive.Folder([new(path, bytes[..cut])]));

                Assert.Equal(whole.Posts.Take(part.Posts.Count), part.Posts);
                Assert.True(!part.Report.IsWhole || part.Posts.Count is 0 || part.Posts.Count == whole.Posts.Count, $"{path} cut at {cut} says that it is whole");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_disk_that_fails_gives_the_posts_before_the_failure(string name)
    {
        foreach (var (path, bytes) in SomeArchive.Files(name).Where(file => IsPosts(file.Key)))
        {
            var whole = ArchiveText.Of(SomeArchive.Folder([new(path, bytes)]));
            for (var at = 0; at < bytes.Length; at += 10)
            {
                var entry = new ArchiveEntry(path, bytes.Length, () => new FailingStream(bytes, at));
                var part = ArchiveText.Of(ArchiveSource.OfFolder([entry]));

                Assert.Equal(whole.Posts.Take(part.Posts.Count), part.Posts);
                Assert.True(part.Posts.Count == 0 || part.Report.Problems.Any(problem => problem.Contains("could not be read to its end", StringComparison.Ordinal)), $"{path} at {at}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_zip_cut_at_each_tenth_byte_keeps_what_came_before_and_says_so(string name)
    {
        var bytes = SomeArchive.Zip(SomeArchive.Files(name));
        var most = ArchiveText.Of(SomeArchive.File("a.zip", bytes)).Posts.Count;
        for (var cut = 4; cut < bytes.Length; cut += 10)
        {
            using var source = SomeArchive.File("a.zip", bytes[..cut]);

            Assert.NotEmpty(source.Problems);
            Assert.InRange(ArchiveText.Of(source).Posts.Count, 0, most);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_tar_gz_cut_at_each_tenth_byte_keeps_what_came_before(string name)
    {
        var bytes = SomeArchive.Gzip(SomeArchive.Tar(SomeArchive.Files(name)));
        var most = ArchiveText.Of(SomeArchive.File("a.tar.gz", bytes)).Posts.Count;
        for (var cut = 4; cut < bytes.Length; cut += 10)
            Assert.InRange(ArchiveText.Of(SomeArchive.File("a.tar.gz", bytes[..cut])).Posts.Count, 0, most);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_that_are_turned_over_never_bring_a_reader_down(string name)
    {
        var random = new Random(20261130);
        var zip = SomeArchive.Zip(SomeArchive.Files(name));
        foreach (var (path, bytes) in SomeArchive.Files(name).Where(file => IsPosts(file.Key)).Append(new("a.zip", zip)))
        {
            for (var round = 0; round < 200; round++)
            {
                var broken = bytes.ToArray();
                for (var flips = random.Next(1, 20); flips > 0; flips--)
                    broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));

                using var source = SomeArchive.File(path, broken);
                Assert.NotNull(ArchiveText.Of(source));
            }
        }
    }

    [Fact]
    public void Random_bytes_are_no_archive()
    {
        var random = new Random(20261130);
        byte[][] beginnings = [[], [.. "PK\x03\x04"u8], [0x1F, 0x8B, 0x08], [0x3A, 0xA2, 0x65, .. "roots"u8], [.. "window.YTD.tweets.part0 = ["u8]];
        for (var round = 0; round < 500; round++)
        {
            var bytes = new byte[random.Next(0, 3000)];
            random.NextBytes(bytes);

            using var source = SomeArchive.File("a", [.. beginnings[round % beginnings.Length], .. bytes]);
            Assert.Empty(ArchiveText.Of(source).Posts);
        }
    }

    private static bool IsPosts(string path) =>
        !path.EndsWith("account.js", StringComparison.Ordinal) && !path.EndsWith("manifest.js", StringComparison.Ordinal) && !path.EndsWith("actor.json", StringComparison.Ordinal)
        && !path.EndsWith("direct-messages.js", StringComparison.Ordinal) && !path.EndsWith("contact.js", StringComparison.Ordinal);
}
