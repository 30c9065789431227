using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Archives.Bluesky;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

public sealed class BlueskyArchiveTests
{
    private readonly SomeRepository _repository = SomeRepository.Full();

    [Fact]
    public void A_repository_reads_as_expected() =>
        ExpectedFile.Matches(SomeArchive.PathOf("bluesky.expected.txt"), Read(_repository.ToCar()).ToString());

    [Fact]
    public void A_repository_in_a_zip_reads_alike()
    {
        var car = _repository.ToCar();

        using var zip = SomeArchive.File("a.zip", SomeArchive.Zip([new("repo.car", car)]));

        Assert.Equal(Read(car).ToString(), ArchiveText.Of(zip).ToString());
    }

    [Fact]
    public void A_deleted_post_is_not_seen_though_its_block_is_still_there()
    {
        _repository.Delete("app.bsky.feed.post/3jquh3emtzo2o");
        var car = _repository.ToCar();

        Assert.True(car.AsSpan().IndexOf("First post."u8) > 0);
        Assert.DoesNotContain(Read(car).Posts, post => post.Text.StartsWith("First post.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_block_that_was_changed_is_found_by_its_hash()
    {
        var car = _repository.ToCar((index, content) => index == 1 ? [.. content[..^1], (byte)(content[^1] ^ 1)] : content);

        var read = Read(car);

        Assert.Equal(5, read.Posts.Count);
        Assert.Equal([SkipReason.WrongHash, SkipReason.Missing], read.Report.Skipped.Select(skipped => skipped.Reason));
        Assert.Equal("app.bsky.feed.post/3jquh3emtzo2o", Assert.Single(read.Report.Skipped[1].Examples));
    }

    [Fact]
    public void A_repository_without_its_commit_shows_nothing()
    {
        var read = Read(_repository.ToCar((index, content) => index == 10 ? null : content));

        Assert.Empty(read.Posts);
        Assert.Contains("lacks the commit", Assert.Single(read.Report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_tree_that_is_missing_is_counted()
    {
        var read = Read(_repository.ToCar((index, content) => index == 8 ? null : content));

        Assert.Equal(3, read.Posts.Count);
        Assert.Equal(SkipReason.Missing, Assert.Single(read.Report.Skipped).Reason);
    }

    [Fact]
    public void A_file_cut_at_each_tenth_byte_shows_live_posts_only()
    {
        var car = _repository.ToCar();
        var whole = Read(car).Posts.ToHashSet();
        for (var cut = 0; cut < car.Length; cut += 10)
        {
            var part = Read(car[..cut]);

            Assert.Subset(whole, part.Posts.ToHashSet());
            Assert.True(part.Posts.Count == 0 || !part.Report.IsWhole);
        }
    }

    [Fact]
    public void A_disk_that_fails_is_said()
    {
        var car = _repository.ToCar();
        for (var at = 0; at < car.Length; at += 10)
        {
            var entry = new ArchiveEntry("repo.car", car.Length, () => new FailingStream(car, at));

            Assert.Empty(ArchiveText.Of(ArchiveSource.OfFolder([entry])).Posts);
        }
    }

    [Fact]
    public void Bytes_that_are_turned_over_never_bring_the_reader_down()
    {
        var random = new Random(20261130);
        var car = _repository.ToCar();
        for (var round = 0; round < 2_000; round++)
        {
            var broken = car.ToArray();
            for (var flips = random.Next(1, 10); flips > 0; flips--)
                broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));

            Assert.NotNull(Read(broken));
        }
    }

    [Fact]
    public void A_list_that_claims_a_billion_elements_is_not_believed()
    {
        Assert.Null(Cbor.ReadMap([0xA1, 0x61, (byte)'a', 0x9A, 0x3B, 0x9A, 0xCA, 0x00]));
        Assert.Null(Cbor.ReadMap([0xA1, 0x61, (byte)'a', 0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]));
    }

    [Theory]
    [InlineData(new byte[] { 0xA1, 0x61, 0x61 })] // ends too early
    [InlineData(new byte[] { 0xA1, 0x01, 0x02 })] // a key that is no text
    [InlineData(new byte[] { 0xA2, 0x61, 0x61, 0x01, 0x61, 0x61, 0x02 })] // a key twice
    [InlineData(new byte[] { 0xBF, 0xFF })] // a length that is not said
    [InlineData(new byte[] { 0xA1, 0x61, 0x61, 0xC1, 0x01 })] // another tag
    [InlineData(new byte[] { 0xA0, 0x00 })] // something behind it
    [InlineData(new byte[] { 0x80 })] // a list
    public void What_is_not_allowed_in_a_record_is_refused(byte[] block) => Assert.Null(Cbor.ReadMap(block));

    [Fact]
    public void Nesting_ends_at_64() => Assert.Null(Cbor.ReadMap([0xA1, 0x61, (byte)'a', .. Enumerable.Repeat((byte)0x81, 10_000), 0x00]));

    [Theory]
    [InlineData("3jquh3emtzo2o", "2023-03-14")]
    [InlineData("2222222222222", "1970-01-01")]
    [InlineData("zzzzzzzzzzzzz", null)] // the highest bit is never set
    [InlineData("3jquh3emtzo2", null)]
    [InlineData("3jquh3emtzo21", null)]
    public void A_key_tells_when_the_record_was_made(string key, string? day) => Assert.Equal(day, Tid.TimeOf(key)?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("at://did:plc:abc/app.bsky.feed.post/3jquh3emtzo2o", "https://bsky.app/profile/did:plc:abc/post/3jquh3emtzo2o")]
    [InlineData("at://did:plc:abc/app.bsky.feed.like/3jquh3emtzo2o", null)]
    [InlineData("at://did:plc:a\"><script>/app.bsky.feed.post/k", "https://bsky.app/profile/did:plc:a%22%3E%3Cscript%3E/post/k")]
    [InlineData("https://elsewhere.example", null)]
    public void A_post_has_an_address_that_a_browser_opens(string at, string? web) => Assert.Equal(web, BlueskyRecord.UriOf(at)?.AbsoluteUri);

    [Fact]
    public void An_id_is_written_as_others_write_it()
    {
        var id = Cid.Read([1, 0x71, 0x12, 32, .. System.Security.Cryptography.SHA256.HashData([0xA0])])!.Value;

        Assert.Equal("bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua", id.ToString());
        Assert.True(id.IsOf([0xA0]));
    }

    private static ArchiveText Read(byte[] car) => ArchiveText.Of(SomeArchive.File("repo.car", car));
}
