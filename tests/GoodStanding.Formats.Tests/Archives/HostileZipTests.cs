using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Tests.Reviews;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>Zips that are made to hurt: each is read as far as it is honest, and the rest is said.</summary>
public sealed class HostileZipTests
{
    private static readonly byte[] Tweets = [.. "window.YTD.tweets.part0 = [ { \"tweet\" : { \"id_str\" : \"2\", \"full_text\" : \"hello\" } } ]"u8];

    [Theory]
    [InlineData("../../../../etc/tweets.js")]
    [InlineData("/etc/cron.d/tweets.js")]
    [InlineData("C:\\Windows\\tweets.js")]
    [InlineData("data\\tweets.js")]
    [InlineData("x/../tweets.js")]
    public void A_name_is_only_ever_a_name(string name)
    {
        using var source = Zip((name, Tweets));

        Assert.Equal("hello", Assert.Single(ArchiveText.Of(source).Posts).Text);
    }

    [Fact]
    public void Two_files_of_one_name_are_both_refused()
    {
        using var source = Zip(("data/tweets.js", Tweets), ("data/tweets.js", Tweets));

        Assert.Empty(source.Entries);
        Assert.Contains("Two files", Assert.Single(source.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_inside_a_zip_is_not_opened()
    {
        using var source = Zip(("inner.zip", SomeArchive.Zip([new("data/tweets.js", Tweets)])));

        Assert.Null(ArchiveFormats.Recognize(source));
    }

    [Fact]
    public void A_file_that_unpacks_to_more_than_is_allowed_is_read_up_to_there()
    {
        byte[] bomb = [.. Tweets.AsSpan(0, Tweets.Length - 1), .. new byte[20 << 20]];
        var limits = ArchiveLimits.Default with { EntryBytes = 1 << 20 };

        using var source = SomeArchive.File("a.zip", SomeArchive.Zip([new("data/tweets.js", bomb)]), limits);
        var read = ArchiveText.Of(source);

        Assert.Equal("hello", Assert.Single(read.Posts).Text);
        Assert.Contains(read.Report.Problems, problem => problem.Contains("larger than the 1 MB", StringComparison.Ordinal));
        Assert.Contains(read.Report.Problems, problem => problem.Contains("200 times its size", StringComparison.Ordinal));
    }

    [Fact]
    public void All_files_together_are_read_up_to_the_limit()
    {
        var limits = ArchiveLimits.Default with { TotalBytes = (2 * Tweets.Length) + 10 };

        using var source = SomeArchive.File("a.zip", SomeArchive.Zip([new("data/tweets.js", Tweets), new("data/deleted-tweets.js", Tweets)]), limits);

        Assert.Contains(ArchiveText.Of(source).Report.Problems, problem => problem.Contains("more than is read of one archive", StringComparison.Ordinal));
    }

    [Fact]
    public void A_zip_of_reviews_is_read_up_to_a_narrower_limit_and_keeps_what_was_read()
    {
        byte[] table = [.. "Rating,Review\n"u8, .. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 200_000).Select(at => $"5,{at}\n")))];
        using var source = Zip(("a.csv", table), ("b.csv", table));

        source.Narrow(2 << 20);
        var read = SomeReviews.Of(source.Entries[0]);
        var behind = SomeReviews.Of(source.Entries[1]);

        Assert.InRange(read.Reviews.Count, 1_000, 199_999);
        Assert.Contains(read.Report.Problems, problem => problem.Contains("more than is read of one archive", StringComparison.Ordinal));
        Assert.True(source.IsSpent);
        Assert.Empty(behind.Reviews);
    }

    [Fact]
    public void More_files_than_are_allowed_are_refused_before_they_are_listed()
    {
        var files = Enumerable.Range(0, 20).Select(number => new KeyValuePair<string, byte[]>($"{number}.txt", []));

        using var source = SomeArchive.File("a.zip", SomeArchive.Zip(files), ArchiveLimits.Default with { Entries = 10 });

        Assert.Empty(source.Entries);
        Assert.Contains("more than 10 files", Assert.Single(source.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_claims_fewer_files_than_it_holds_is_refused()
    {
        var zip = SomeArchive.Zip(Enumerable.Range(0, 20).Select(number => new KeyValuePair<string, byte[]>($"{number}.txt", [])));
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 14), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 12), 1);

        using var source = SomeArchive.File("a.zip", zip);

        Assert.NotEmpty(source.Problems);
    }

    [Fact]
    public void A_damaged_file_is_found_by_its_checksum()
    {
        var zip = Stored("data/tweets.js", Tweets);
        zip[zip.AsSpan().IndexOf("hello"u8)] = (byte)'j';

        using var source = SomeArchive.File("a.zip", zip);
        var read = ArchiveText.Of(source);

        Assert.Equal("jello", Assert.Single(read.Posts).Text);
        Assert.Contains(read.Report.Problems, problem => problem.Contains("checksum", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_locked_with_a_password_is_named()
    {
        var zip = Stored("data/tweets.js", Tweets);
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;

        using var source = SomeArchive.File("a.zip", zip);

        Assert.Contains("password", Assert.Single(source.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_that_is_not_known_is_said_in_our_words()
    {
        var zip = Stored("data/tweets.js", Tweets);
        zip[8] = 99;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 10] = 99;

        using var source = SomeArchive.File("a.zip", zip);

        Assert.Null(ArchiveFormats.Recognize(source));
    }

    [Fact]
    public void Something_in_front_of_the_archive_is_said_in_our_words()
    {
        byte[] zip = [.. "PK\x03\x04 and then a program"u8, .. SomeArchive.Zip([new("data/tweets.js", Tweets)])];

        using var source = SomeArchive.File("a.zip", zip);

        Assert.Contains("in front of", Assert.Single(source.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_in_a_large_archive_is_read()
    {
        var files = Enumerable.Range(0, 70_000).Select(number => new KeyValuePair<string, byte[]>($"data/tweets_media/{number}.jpg", []));

        using var source = SomeArchive.File("a.zip", SomeArchive.Zip([.. files, new("data/tweets.js", Tweets)]));

        Assert.Equal(70_001, source.Entries.Count); // More than 65,535 make it a zip64.
        Assert.Single(ArchiveText.Of(source).Posts);
    }

    [Fact]
    public void A_tar_that_leads_out_of_its_folder_is_only_a_name_too()
    {
        using var source = SomeArchive.File("a.tar.gz", SomeArchive.Gzip(SomeArchive.Tar([new("../../outbox.json", [.. "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"type\":\"OrderedCollection\",\"orderedItems\":[{\"type\":\"Create\",\"object\":{\"content\":\"hi\"}}]}"u8])])));

        Assert.Equal("hi", Assert.Single(ArchiveText.Of(source).Posts).Text);
    }

    [Fact]
    public void A_tar_with_a_name_of_two_gigabytes_is_refused_without_reading_it()
    {
        var tar = SomeArchive.Tar([new(new string('n', 300) + "/outbox.json", [1])]);
        "17777777777 "u8.CopyTo(tar.AsSpan(124)); // The first head is that of the long name.
        var sum = tar.Take(512).Select((each, at) => (int)(at is >= 148 and < 156 ? (byte)' ' : each)).Sum();
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(tar, 148);

        using var source = SomeArchive.File("a.tar", tar);

        Assert.Empty(source.Entries);
        Assert.Contains("impossibly long", Assert.Single(source.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public void A_tar_of_each_kind_is_read(TarEntryFormat format)
    {
        var folder = format is TarEntryFormat.Pax or TarEntryFormat.Gnu ? new string('f', 200) : "data";
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, format, leaveOpen: true))
        {
            tar.WriteEntry(Entry(format, TarEntryType.Directory, folder, null));
            tar.WriteEntry(Entry(format, TarEntryType.SymbolicLink, "manifest.js", null));
            tar.WriteEntry(Entry(format, format == TarEntryFormat.V7 ? TarEntryType.V7RegularFile : TarEntryType.RegularFile, folder + "/tweets.js", Tweets));
        }

        using var source = SomeArchive.File("a.tar", bytes.ToArray());

        Assert.Equal(format == TarEntryFormat.V7 ? [] : [folder + "/tweets.js"], source.Entries.Where(entry => entry.Name != "a.tar").Select(entry => entry.Name));
    }

    private static TarEntry Entry(TarEntryFormat format, TarEntryType type, string name, byte[]? content)
    {
        TarEntry entry = format switch
        {
            TarEntryFormat.V7 => new V7TarEntry(type, name),
            TarEntryFormat.Ustar => new UstarTarEntry(type, name),
            TarEntryFormat.Pax => new PaxTarEntry(type, name),
            _ => new GnuTarEntry(type, name),
        };
        if (type == TarEntryType.SymbolicLink)
            entry.LinkName = "/etc/passwd";
        if (content is not null)
            entry.DataStream = new MemoryStream(content);
        return entry;
    }

    private static ArchiveSource Zip(params (string Name, byte[] Content)[] files) =>
        SomeArchive.File("a.zip", SomeArchive.Zip(files.Select(file => new KeyValuePair<string, byte[]>(file.Name, file.Content))));

    private static byte[] Stored(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(content);
        }

        return bytes.ToArray();
    }
}
