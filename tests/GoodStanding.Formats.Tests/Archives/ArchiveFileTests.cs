using GoodStanding.Formats.Archives;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>Every archive under Files is read in every form in which a person may hand it over.</summary>
public sealed class ArchiveFileTests
{
    public static TheoryData<string> Names => [.. SomeArchive.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_reads_as_expected(string name) =>
        ExpectedFile.Matches(SomeArchive.PathOf(name + ".expected.txt"), ArchiveText.Of(SomeArchive.Folder(name)).ToString());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_zip_and_a_tar_read_as_their_folder_does(string name)
    {
        var files = SomeArchive.Files(name);

        var whole = ArchiveText.Of(SomeArchive.Folder(files)).ToString();

        Assert.Equal(whole, ArchiveText.Of(SomeArchive.File("a.zip", SomeArchive.Zip(files))).ToString());
        Assert.Equal(whole, ArchiveText.Of(SomeArchive.File("a.tar", SomeArchive.Tar(files))).ToString());
        Assert.Equal(whole, ArchiveText.Of(SomeArchive.File("a.tar.gz", SomeArchive.Gzip(SomeArchive.Tar(files)))).ToString());
    }

    [Theory]
    [InlineData("x-2023/data/tweets.js", "x", 6)]
    [InlineData("x-2023/data/tweets-part1.js", "x", 2)]
    [InlineData("x-2023/data/deleted-tweets.js", "x", 1)]
    [InlineData("x-2023/data/note-tweet.js", "x", 2)]
    [InlineData("x-2019/tweet.js", "x", 2)]
    [InlineData("x-2014/data/js/tweets/2014_05.js", "x", 1)]
    [InlineData("mastodon/outbox.json", "mastodon", 4)]
    public void A_single_file_is_known_by_its_content_whatever_its_name(string path, string network, int posts)
    {
        var bytes = File.ReadAllBytes(SomeArchive.PathOf(path.Split('/')));

        var read = ArchiveText.Of(SomeArchive.File("download (3).txt", bytes)).Posts;

        Assert.Equal(posts, read.Count);
        Assert.All(read, post => Assert.Equal(network, post.Network));
    }

    [Fact]
    public void A_renamed_file_in_a_folder_is_found_by_its_first_words()
    {
        var bytes = File.ReadAllBytes(SomeArchive.PathOf("mastodon", "outbox.json"));

        var read = ArchiveText.Of(SomeArchive.Folder([new("backup/my toots.json", bytes), new("backup/notes.txt", "milk, eggs"u8.ToArray())]));

        Assert.Equal(4, read.Posts.Count);
    }

    [Fact]
    public void Files_that_are_nobodys_business_stay_closed()
    {
        var opened = new List<string>();
        var entries = SomeArchive.Files("x-2023").Select(file => new ArchiveEntry(file.Key, file.Value.Length, () =>
        {
            opened.Add(file.Key);
            return new MemoryStream(file.Value);
        }));
        var source = ArchiveSource.OfFolder([.. entries]);

        var archive = ArchiveFormats.Recognize(source)!;
        var report = new ArchiveReport();
        Assert.Equal(10, archive.Read(report).Count());

        Assert.DoesNotContain(opened, name => name.Contains("direct-messages", StringComparison.Ordinal) || name.Contains("contact", StringComparison.Ordinal) || name.Contains("account", StringComparison.Ordinal));
        Assert.Equal(["contacts", "direct messages"], archive.ClosedPrivate.Keys);
        Assert.Equal(3, archive.Closed(report));
    }

    [Fact]
    public void A_folder_with_only_private_files_is_not_looked_into()
    {
        var source = SomeArchive.Folder([new("data/direct-messages.js", "window.YTD.tweets.part0 = [ { \"full_text\" : \"hidden here\" } ]"u8.ToArray())]);

        Assert.Null(ArchiveFormats.Recognize(source));
    }
}
