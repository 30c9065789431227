using System.Text;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Tests.Archives;
using Xunit;

namespace GoodStanding.Formats.Tests.Reviews;

/// <summary>Every file is read again cut short, on a disk that fails, and with bytes turned over: what is whole is kept, and no exception comes out.</summary>
public sealed class DamagedReviewFileTests
{
    public static TheoryData<string> Names => [.. SomeReviews.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_cut_at_each_tenth_byte_gives_no_half_review(string name)
    {
        var bytes = File.ReadAllBytes(SomeReviews.PathOf(name));
        var whole = SomeReviews.Of(bytes).Reviews.Select(review => Folded(review.ReviewBody)).ToHashSet();
        for (var cut = 0; cut < bytes.Length; cut += 10)
        {
            var part = SomeReviews.Of(bytes[..cut]);

            // Nobody can tell that the words of a table's last field are cut when neither a quote nor a line end is missing.
            var bodies = part.Reviews.Select(review => Folded(review.ReviewBody)).SkipLast(name.StartsWith("csv", StringComparison.Ordinal) ? 1 : 0);
            Assert.All(bodies, body => Assert.Contains(body, whole));
        }
    }

    // A RateMDs page that is cut before its JSON is read by its microdata, where blanks are folded as in a browser.
    private static string Folded(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("google/takeout.json", 3)]
    [InlineData("healthgrades/list.json", 3)]
    [InlineData("yelp/reviews.json", 2)]
    [InlineData("ratemds/page.html", 3)]
    [InlineData("pages/twice.html", 4)]
    [InlineData("csv/sheet.csv", 5)]
    public void The_reviews_before_the_cut_are_kept(string name, int most)
    {
        var bytes = File.ReadAllBytes(SomeReviews.PathOf(name));

        var counts = Enumerable.Range(1, bytes.Length / 10).Select(tenth => SomeReviews.Of(bytes[..(tenth * 10)]).Reviews.Count).ToList();

        Assert.Equal(most, counts[^1] < most ? SomeReviews.Of(bytes).Reviews.Count : counts[^1]);
        Assert.Subset(counts.ToHashSet(), Enumerable.Range(1, most - 1).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_disk_that_fails_keeps_what_came_before_and_says_so(string name)
    {
        var bytes = File.ReadAllBytes(SomeReviews.PathOf(name));
        for (var at = 0; at < bytes.Length; at += 97)
        {
            var stop = at;
            var read = SomeReviews.Of(new ArchiveEntry("a", bytes.Length, () => new FailingStream(bytes, stop)));

            Assert.True(read.Reader is null || read.Report.Problems.Count > 0, $"{name} at {at}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_that_are_turned_over_never_bring_a_reader_down(string name)
    {
        var random = new Random(20261130);
        var bytes = File.ReadAllBytes(SomeReviews.PathOf(name));
        for (var round = 0; round < 100; round++)
        {
            var broken = bytes.ToArray();
            for (var flips = random.Next(1, 20); flips > 0; flips--)
                broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));

            Assert.NotNull(SomeReviews.Of(broken));
        }
    }

    [Fact]
    public void Random_bytes_bring_no_reader_down()
    {
        var random = new Random(20261130);
        string[] beginnings = ["", "<html>", "{\"reviews\":[", "[{\"starRating\":\"reviewer\"", "Rating,Review\n", "<script type=\"application/ld+json\">{"];
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(0, 3000)];
            random.NextBytes(bytes);

            Assert.NotNull(SomeReviews.Of([.. Encoding.UTF8.GetBytes(beginnings[round % beginnings.Length]), .. bytes]));
        }
    }
}
