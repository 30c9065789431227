using System.Text;
using GoodStanding.Connectors.Feeds;

namespace GoodStanding.Connectors.Tests.Feeds;

public sealed class FeedReaderTests
{
    private static readonly Uri Address = new("https://courier.example/feeds/news.rss");

    [Fact]
    public void An_alert_is_read_as_plain_text_with_the_real_address()
    {
        var feed = Read("alert.xml")!;

        Assert.Equal("Google Alert - \"Hollow Lane Dental\"", feed.Title);
        Assert.Equal(
            new FeedEntry("tag:google.com,2013:googlealerts/feed:11", "Hollow Lane Dental opens a second room", new("https://news.example/ashby?id=7"), new(2026, 11, 29, 9, 11, 12, TimeSpan.Zero), "The practice on Hollow Lane & its staff ..."),
            feed.Entries[0]);
    }

    [Fact]
    public void An_entry_whose_link_and_date_cannot_be_used_is_kept_without_them()
    {
        var entry = Read("alert.xml")!.Entries[1];

        Assert.Equal(("a < b and b > c", null, null, ""), (entry.Title, entry.Link, entry.Published, entry.Summary));
    }

    [Fact]
    public void News_in_an_old_code_page_are_read()
    {
        var xml = Encoding.Latin1.GetBytes(File.ReadAllText(SavedAnswer.PathOf("feeds", "news.rss")).Replace("Without anything", "Ohne Ärger", StringComparison.Ordinal));

        var feed = FeedReader.Read(xml, Address)!;

        Assert.Equal("The Ashby Courier", feed.Title);
        Assert.Equal(new FeedEntry("c-1", "Dentists & drills", new("https://courier.example/2026/11/dentists"), new(2026, 11, 29, 8, 0, 0, TimeSpan.Zero), "First.\n\nSecond."), feed.Entries[0]);
        Assert.Equal("Ohne Ärger", feed.Entries[1].Title);
        Assert.Equal(64, feed.Entries[1].Id.Length);
        Assert.Equal((null, null), (feed.Entries[2].Link, feed.Entries[2].Published));
    }

    [Fact]
    public void A_feed_without_entries_is_a_feed() => Assert.Empty(Read("empty.xml")!.Entries);

    [Theory]
    [InlineData("dtd.xml")]
    [InlineData("outside.xml")]
    [InlineData("map.xml")]
    [InlineData("sign-in.html")]
    public void A_document_type_or_another_document_is_no_feed(string name) => Assert.Null(Read(name));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<feed")]
    [InlineData("<?xml version=\"1.0\" encoding=\"nonsense\"?><feed/>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>&nbsp;</title></feed>")]
    public void What_is_no_document_is_no_feed(string text) => Assert.Null(FeedReader.Read(Encoding.UTF8.GetBytes(text), Address));

    [Fact]
    public void A_saved_feed_that_breaks_off_anywhere_is_no_feed()
    {
        foreach (var name in (string[])["alert.xml", "news.rss"])
        {
            var whole = File.ReadAllText(SavedAnswer.PathOf("feeds", name)).TrimEnd();
            for (var length = 0; length < whole.Length; length += 10)
                Assert.Null(FeedReader.Read(Encoding.UTF8.GetBytes(whole[..length]), Address));
        }
    }

    [Fact]
    public void Depth_and_number_are_bounded()
    {
        var deep = $"<rss version=\"2.0\"><channel>{string.Concat(Enumerable.Repeat("<a>", 5000))}{string.Concat(Enumerable.Repeat("</a>", 5000))}</channel></rss>";
        var many = $"<rss version=\"2.0\"><channel>{string.Concat(Enumerable.Range(0, 2000).Select(at => $"<item><title>{at}</title></item>"))}</channel></rss>";

        Assert.Null(FeedReader.Read(Encoding.UTF8.GetBytes(deep), Address));
        Assert.Equal(FeedReader.MostEntries, FeedReader.Read(Encoding.UTF8.GetBytes(many), Address)!.Entries.Count);
    }

    [Fact]
    public void Long_words_are_cut()
    {
        var entry = FeedReader.Read(Encoding.UTF8.GetBytes($"<rss version=\"2.0\"><channel><item><title>{string.Concat(Enumerable.Repeat("🦷", 1000))}</title><description>{new string('a', 500_000)}</description></item></channel></rss>"), Address)!.Entries[0];

        Assert.InRange(entry.Title.Length, 299, 300);
        Assert.True(entry.Title.IsNormalized());
        Assert.Equal(2000, entry.Summary.Length);
    }

    private static Feed? Read(string name) => FeedReader.Read(File.ReadAllBytes(SavedAnswer.PathOf("feeds", name)), Address);
}
