using System.Text;
using GoodStanding.Formats.Archives;
using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>One odd item costs itself and not the others.</summary>
public sealed class OddPostTests
{
    private const string Before = "{ \"tweet\" : { \"id_str\" : \"1\", \"full_text\" : \"before\" } }";
    private const string After = "{ \"tweet\" : { \"id_str\" : \"3\", \"full_text\" : \"after\" } }";

    [Theory]
    [InlineData("{ \"tweet\" : { \"id_str\" : \"2\", \"full_text\" : \"lost quote } }", SkipReason.Malformed)]
    [InlineData("{ \"tweet\" : { \"id_str\" : \"2\", \"full_text\" : \"lost brace\" }", SkipReason.Malformed)]
    [InlineData("{ \"tweet\" : { \"id_str\" : \"2\" \"full_text\" : \"lost comma\" } }", SkipReason.Malformed)]
    [InlineData("{ \"tweet\" : { \"full_text\" : \"a\", \"full_text\" : \"twice\" } }", SkipReason.Malformed)]
    [InlineData("\"a string with , ] } in it\"", SkipReason.Malformed)]
    [InlineData("null", SkipReason.Malformed)]
    [InlineData("{ \"tweet\" : { \"id_str\" : \"2\" } }", SkipReason.NoText)]
    [InlineData("{ \"tweet\" : { \"id_str\" : \"1\", \"full_text\" : \"again\" } }", SkipReason.Repeated)]
    public void A_broken_item_is_counted_and_the_next_is_read(string item, SkipReason reason)
    {
        var read = Read($"{Before}, {item}, {After}");

        Assert.Equal(["before", "after"], read.Posts.Select(post => post.Text));
        Assert.Equal(reason, Assert.Single(read.Report.Skipped).Reason);
    }

    [Fact]
    public void An_item_nested_ten_thousand_deep_is_left_out()
    {
        var deep = $"{{ \"tweet\" : {new string('[', 10_000)}{new string(']', 10_000)} }}";

        var read = Read($"{Before}, {deep}, {After}");

        Assert.Equal(2, read.Posts.Count);
        Assert.Equal(SkipReason.TooDeep, Assert.Single(read.Report.Skipped).Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("}}")]
    public void A_file_of_nothing_but_openings_ends_in_seconds(string closing)
    {
        var openings = string.Concat(Enumerable.Repeat("{ \"tweet\" : ", 600_000)) + (closing.Length == 0 ? "" : "1" + new string('}', 600_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var read = Read($"{Before}, {openings}, {After}");

        Assert.Equal("before", read.Posts[0].Text);
        Assert.False(read.Report.IsWhole);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void An_item_of_five_megabytes_is_left_out()
    {
        var read = Read($"{Before}, {{ \"tweet\" : {{ \"full_text\" : \"{new string('x', 5 << 20)}\" }} }}, {After}");

        Assert.Equal(["before", "after"], read.Posts.Select(post => post.Text));
        Assert.Equal(SkipReason.TooLong, Assert.Single(read.Report.Skipped).Reason);
    }

    [Fact]
    public void Bytes_that_are_no_text_become_a_replacement_sign()
    {
        byte[] file = [.. "window.YTD.tweets.part0 = [ { \"tweet\" : { \"id_str\" : \"2\", \"full_text\" : \"a"u8, 0xFF, 0xC3, .. "b\" } } ]"u8];

        var read = ArchiveText.Of(SomeArchive.File("tweets.js", file));

        Assert.Equal("a\uFFFD\uFFFDb", Assert.Single(read.Posts).Text);
        Assert.Equal(1, read.Report.Mended);
    }

    [Theory]
    [InlineData("\\ud83d", "\uFFFD")]
    [InlineData("\\ude00 x \\n\\\"\\u0041", "\uFFFD x \n\"A")]
    [InlineData("\\ud83d\\ude00", "\ud83d\ude00")]
    [InlineData("&amp;lt; &lt;3", "&lt; <3")]
    public void Escapes_are_read_even_where_half_of_a_pair_is_missing(string escaped, string text) =>
        Assert.Equal(text, Assert.Single(Read($"{{ \"tweet\" : {{ \"id_str\" : \"2\", \"full_text\" : \"{escaped}\" }} }}").Posts).Text);

    [Fact]
    public void A_file_that_an_editor_has_saved_as_UTF16_is_read()
    {
        var text = $"window.YTD.tweets.part0 = [ {Before} ]";
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8])
        {
            byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

            Assert.Equal("before", Assert.Single(ArchiveText.Of(SomeArchive.File("tweets.js", file)).Posts).Text);
        }
    }

    [Theory]
    [InlineData("Wed Aug 09 16:19:22 +0000 2023", "2023-08-09T16:19:22Z")]
    [InlineData("Mon Aug 09 16:19:22 +0000 2023", "2023-08-09T16:19:22Z")]
    [InlineData("2014-05-30 12:00:00 +0200", "2014-05-30T10:00:00Z")]
    [InlineData("2023-04-24T16:58:15.000Z", "2023-04-24T16:58:15Z")]
    public void Dates_are_read_in_each_way_that_X_has_written_them(string written, string time) =>
        Assert.Equal(DateTimeOffset.Parse(time, null), Assert.Single(Read($"{{ \"created_at\" : \"{written}\", \"full_text\" : \"a\" }}").Posts).Published);

    [Theory]
    [InlineData("\"in_reply_to_user_id\" : \"9\"", PostKind.Reply)]
    [InlineData("\"in_reply_to_status_id_str\" : \"\"", PostKind.Post)]
    [InlineData("\"quoted_status_id_str\" : \"9\"", PostKind.Quote)]
    [InlineData("\"retweeted_status\" : { }", PostKind.Repost)]
    public void The_kind_of_a_tweet_is_told_by_what_it_refers_to(string member, PostKind kind) =>
        Assert.Equal(kind, Assert.Single(Read($"{{ \"id_str\" : \"2\", \"full_text\" : \"a\", {member} }}").Posts).Kind);

    private static ArchiveText Read(string items) => ArchiveText.Of(SomeArchive.File("tweets.js", Encoding.UTF8.GetBytes($"window.YTD.tweets.part0 = [ {items} ]")));
}
