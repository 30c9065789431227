using System.IO.Compression;
using System.Text;
using GoodStanding.Formats.Archives;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>Downloads break off: what stands in front of the cut is read, and that something is missing is said.</summary>
public sealed class CutZipTests
{
    private static readonly byte[] First = Tweets("1", "the first file");
    private static readonly byte[] Second = Tweets("2", "the second file");

    public static TheoryData<CompressionLevel, bool> Kinds => new()
    {
        { CompressionLevel.Optimal, false },
        { CompressionLevel.Optimal, true },
        { CompressionLevel.NoCompression, false },
        { CompressionLevel.NoCompression, true },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Wherever_a_zip_is_cut_whole_files_in_front_are_read(CompressionLevel level, bool isPiped)
    {
        var zip = Zip(level, isPiped, ("data/tweets.js", First), ("data/deleted-tweets.js", Second), ("data/manifest.js", [.. "x"u8]));
        var heads = Heads(zip);
        for (var cut = 40; cut < zip.Length; cut++)
        {
            using var source = SomeArchive.File("a.zip", zip[..cut]);
            var texts = source.Entries.Count == 0 || ArchiveFormats.Recognize(source) is null ? [] : ArchiveText.Of(source).Posts.Select(post => post.Text).ToList();

            Assert.NotEmpty(source.Problems);
            if (cut >= heads[1])
                Assert.Contains("the first file", texts);
            if (cut >= heads[2])
                Assert.Contains("the second file", texts);
        }
    }

    [Fact]
    public void The_loss_is_told_with_how_many_files_were_found()
    {
        var zip = Zip(CompressionLevel.Optimal, false, ("data/tweets.js", First), ("data/deleted-tweets.js", Second));

        using var source = SomeArchive.File("a.zip", zip[..^40]);

        Assert.Equal("The zip is cut off: the list of its files, which stands at the end, is missing. 2 files were found in front of the cut; what stood behind it is lost.", Assert.Single(source.Problems));
        Assert.Contains(source.Problems[0], ArchiveText.Of(source).Report.Problems);
    }

    [Fact]
    public void The_checksum_behind_the_bytes_is_still_compared()
    {
        var zip = Zip(CompressionLevel.NoCompression, true, ("data/tweets.js", First), ("data/deleted-tweets.js", Second));
        zip[zip.AsSpan().IndexOf("the first"u8)] = (byte)'s';

        using var source = SomeArchive.File("a.zip", zip[..^30]);

        Assert.Contains(ArchiveText.Of(source).Report.Problems, problem => problem.Contains("checksum", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cut_zip_with_a_file_that_unpacks_to_too_much_is_read_up_to_the_limit()
    {
        byte[] bomb = [.. First.AsSpan(0, First.Length - 1), .. new byte[20 << 20]];

        using var source = SomeArchive.File("a.zip", Zip(CompressionLevel.Optimal, true, ("data/tweets.js", bomb))[..^30], ArchiveLimits.Default with { EntryBytes = 1 << 20 });
        var read = ArchiveText.Of(source);

        Assert.Equal("the first file", Assert.Single(read.Posts).Text);
        Assert.Contains(read.Report.Problems, problem => problem.Contains("larger than the 1 MB", StringComparison.Ordinal));
    }

    private static byte[] Tweets(string id, string text) =>
        Encoding.UTF8.GetBytes($"window.YTD.tweets.part0 = [ {{ \"tweet\" : {{ \"id_str\" : \"{id}\", \"full_text\" : \"{text}\" }} }} ]");

    // Where each file's head begins, and the list.
    private static List<int> Heads(byte[] zip) =>
        [.. Enumerable.Range(0, zip.Length - 4).Where(at => zip.AsSpan(at).StartsWith("PK\x03\x04"u8) || zip.AsSpan(at).StartsWith("PK\x01\x02"u8))];

    private static byte[] Zip(CompressionLevel level, bool isPiped, params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(isPiped ? new Pipe(bytes) : bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    // What cannot go back writes sizes and checksum behind each file.
    private sealed class Pipe(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
