using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GoodStanding.Formats.Reviews;
using GoodStanding.Formats.Reviews.Pages;
using GoodStanding.Model.Reviews;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Formats.Tests.Reviews;

/// <summary>Reads real files where the machine has them beside the repository, against what they say themselves, read here a second way.</summary>
public sealed partial class RealReviewTests
{
    [Fact]
    public void Each_RateMDs_page_gives_what_its_JSON_says_field_by_field()
    {
        var pages = Pages();
        var count = 0;
        foreach (var bytes in pages)
        {
            var data = Data(bytes);
            var read = SomeReviews.Of(bytes);
            var doctor = data.GetProperty("doctor");
            var results = data.GetProperty("ratingsPage").GetProperty("results").EnumerateArray().ToList();

            Assert.Equal(doctor.GetProperty("full_name").GetString(), read.Report.Subject!.Name);
            Assert.Equal(NumberOf(doctor.GetProperty("rating"), "average"), read.Report.AggregateRating?.Rating.Value);
            Assert.Equal(results.Count, read.Reviews.Count);
            Assert.Empty(read.Report.Faulty);
            foreach (var (result, review) in results.Zip(read.Reviews))
                Compare(result, review, doctor.GetProperty("url").GetString()!);
            count += results.Count;
        }

        Assert.Equal(pages.Count == 0 ? 0 : 324, count);
    }

    [Fact]
    public void The_microdata_of_a_RateMDs_page_says_the_same_as_its_JSON_but_for_what_it_leaves_out()
    {
        foreach (var bytes in Pages())
        {
            var whole = SomeReviews.Of(bytes).Reviews;
            var report = new ReviewReport();
            var generic = new SavedPageReader().Read(new(new("a", bytes.Length, () => new MemoryStream(bytes))), new(SomeReviews.Now), report).ToList();

            Assert.Equal(whole.Count, generic.Count + report.Faulty.Where(faulty => faulty.Fault == ReviewFault.Repeated).Sum(faulty => faulty.Count));
            Assert.Equal(whole.Select(Shared).Distinct(), generic.Select(Shared));
        }
    }

    [Theory]
    [InlineData("gbp_takeout_reviews/essa.json", 118)]
    [InlineData("gbp_takeout_reviews/BLOKK-Asker.json", 1)]
    [InlineData("gbp_takeout_reviews/Smash-House.json", 2)]
    public void A_Takeout_file_gives_every_review_with_its_original_words(string path, int count)
    {
        if (Found(path) is not { } bytes)
            return;

        var read = SomeReviews.Of(bytes);
        var said = JsonDocument.Parse(bytes).RootElement.GetProperty("reviews").EnumerateArray().ToList();

        Assert.Equal(count, read.Reviews.Count);
        foreach (var (review, own) in read.Reviews.Zip(said))
        {
            Assert.EndsWith("/reviews/" + review.Id, own.GetProperty("name").GetString(), StringComparison.Ordinal);
            Assert.Equal(Latin(Original(own, "comment")), review.ReviewBody);
            Assert.Equal(Array.IndexOf(["", "ONE", "TWO", "THREE", "FOUR", "FIVE"], own.GetProperty("starRating").GetString()), review.Rating!.Value.Value);
            Assert.Equal(DateTimeOffset.Parse(own.GetProperty("createTime").GetString()!, CultureInfo.InvariantCulture), review.DatePublished);
            Assert.Equal(own.TryGetProperty("reviewReply", out var reply) ? Latin(Original(reply, "comment")) : "", review.OwnerReply?.Text ?? "");
            Assert.DoesNotMatch("[ÃÂ][\u0080-\u00BF]", review.ReviewBody + review.Author + review.OwnerReply?.Text);
        }
    }

    [Fact]
    public void The_list_of_Healthgrades_gives_each_row_with_a_rating_or_words()
    {
        if (Found("healthgrades_ny_reviews/output.json") is not { } bytes)
            return;

        var read = SomeReviews.Of(bytes);
        var rows = JsonDocument.Parse(bytes).RootElement.EnumerateArray().Where(row => row.GetProperty("review").GetString() + row.GetProperty("rating").GetString() != "").ToList();
        var said = rows.Select(row => (row.GetProperty("provider_name").GetString(), row.GetProperty("rating").GetString(), row.GetProperty("review").GetString(), row.GetProperty("commenter_date").GetString())).Distinct();

        Assert.Equal(said, read.Reviews.Select(review => ((string?)review.Listing, (string?)(review.Rating?.Value.ToString(CultureInfo.InvariantCulture) ?? ""), (string?)review.ReviewBody, review.DatePublished?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void The_table_of_Google_reviews_gives_each_row_with_its_answer()
    {
        if (Found("google_us_medical/reviews.csv") is not { } bytes)
            return;

        var read = SomeReviews.Of(bytes);

        Assert.Equal(571, read.Reviews.Count);
        Assert.Equal(373, read.Reviews.Count(review => review.OwnerReply is not null));
        Assert.Equal([51, 10, 15, 25, 470], Enumerable.Range(1, 5).Select(stars => read.Reviews.Count(review => review.Rating!.Value.Value == stars)));
        Assert.Equal(64, read.Reviews.Count(review => review.ReviewBody.Length == 0));
        Assert.All(read.Reviews, review => Assert.NotNull(review.DatePublished));
        Assert.Empty(read.Report.Faulty);
    }

    private static void Compare(JsonElement result, Review review, string url)
    {
        Assert.Equal(("ratemds", "https://www.ratemds.com" + url, result.GetProperty("id").GetRawText(), null), (review.Site, review.Listing, review.Id, review.Author));
        Assert.Equal(result.GetProperty("comment").GetString(), review.ReviewBody);
        Assert.Equal(new Rating(result.GetProperty("average").GetDecimal()), review.Rating);
        Assert.Equal(result.GetProperty("created").GetDateTimeOffset(), review.DatePublished);
        Assert.Equal(result.GetProperty("modified").GetDateTimeOffset(), review.DateModified ?? review.DatePublished);
        Assert.Equal(["staff", "punctuality", "helpfulness", "knowledge"], review.Aspects.Select(aspect => aspect.Aspect));
        Assert.All(review.Aspects, aspect => Assert.Equal(result.GetProperty(aspect.Aspect).GetDecimal(), aspect.Rating.Value));

        var owned = result.GetProperty("comments").EnumerateArray().Where(comment => comment.GetProperty("owner").GetInt32() == result.GetProperty("doctor_owner").GetInt32()).ToList();
        Assert.Equal(owned.Count == 0 ? null : new OwnerReply(owned[^1].GetProperty("comment").GetString()!, owned[^1].GetProperty("created").GetDateTimeOffset()), review.OwnerReply);
    }

    // Microdata rounds the rating to one digit, folds blanks and knows neither aspects, replies nor ids.
    private static (string, string, DateTimeOffset?) Shared(Review review) => (
        string.Join(' ', review.ReviewBody.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        Math.Round((double)review.Rating!.Value.Value + 1e-9, 1).ToString("0.0", CultureInfo.InvariantCulture),
        review.DatePublished);

    private static decimal? NumberOf(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static List<byte[]> Pages() => Repository.SharedPathOf("data", "ratemds_mlhc2019", "pages") is { } folder
        ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(Unpacked)]
        : [];

    private static byte[] Unpacked(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[]? Found(string path) => Repository.SharedPathOf(["data", .. path.Split('/')]) is { } found ? File.ReadAllBytes(found) : null;

    private static JsonElement Data(byte[] page)
    {
        var quoted = Embedded().Match(Encoding.UTF8.GetString(page)).Groups[1].Value;
        return JsonDocument.Parse(JsonSerializer.Deserialize<string>(quoted)!).RootElement;
    }

    private static string Original(JsonElement element, string name) =>
        element.TryGetProperty(name, out var words) ? words.GetString()!.Split("(Original)\n")[^1].Split("\n\n(Translated by Google)")[0] : "";

    // The export was UTF-8 read as Windows-1252 where a letter outside Latin shows it.
    private static string Latin(string words)
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        byte[] bytes = [.. words.Select(letter => letter < 0x100 ? (byte)letter : windows.GetBytes([letter])[0])];
        return words.Any(letter => letter > 0x7F) && Encoding.UTF8.GetString(bytes) is var mended && !mended.Contains('\uFFFD', StringComparison.Ordinal) ? mended : words;
    }

    [GeneratedRegex("""doctorDetailProps *= *JSON\.parse\(("(?:[^"\\]|\\.)*")\)""")]
    private static partial Regex Embedded();
}
