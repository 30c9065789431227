using GoodStanding.Formats.Reviews;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Formats.Tests.Reviews;

/// <summary>Every file under Files/reviews is read as its expected text says; all of them were written for this repository.</summary>
public sealed class ReviewFileTests
{
    public static TheoryData<string> Names => [.. SomeReviews.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_reads_as_expected(string name) =>
        ExpectedFile.Matches(SomeReviews.PathOf(name + ".expected.txt"), SomeReviews.Of(SomeReviews.PathOf(name)).ToString());

    [Theory]
    [InlineData("graph.html", "pages")]
    [InlineData("page.html", "ratemds")]
    [InlineData("takeout.json", "google")]
    [InlineData("sheet.csv", "csv")]
    public void A_format_is_known_by_its_content_and_not_by_its_name(string name, string folder)
    {
        var bytes = File.ReadAllBytes(SomeReviews.PathOf(folder, name));

        var file = new ReviewFile(new("IMG_0001.jpg", bytes.Length, () => new MemoryStream(bytes)));

        Assert.Equal(SomeReviews.Of(bytes).Reader, ReviewFormats.Recognize(file));
        Assert.NotNull(ReviewFormats.Recognize(file));
    }

    [Theory]
    [InlineData("", "This is an empty file.")]
    [InlineData("%PDF-1.7", "This is a PDF.")]
    [InlineData("milk\neggs\n", "This is a text file, but no table with a column of ratings or words.")]
    [InlineData("{\"businesses\": []}", "This is a search answer of Yelp with businesses; ask for the reviews of one of them.")]
    [InlineData("{\"error\": {\"code\": 403}}", "This is an answer that says error 403, and no reviews.")]
    [InlineData("{\"messages\": []}", "This is JSON that begins with \"messages\", but in no form of reviews that is known here.")]
    [InlineData("<?xml version=\"1.0\"?><rss></rss>", "This is XML, but no web page.")]
    [InlineData("From: <Saved by Blink>\nSubject: x", "This is a page saved as one MHTML file; save it again as \"complete web page\" (HTML).")]
    public void A_wrong_file_is_told_what_it_is(string text, string says)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);

        var file = new ReviewFile(new("a", bytes.Length, () => new MemoryStream(bytes)));

        Assert.Null(ReviewFormats.Recognize(file));
        Assert.Equal(says, WrongFile.Describe(file));
    }

    [Fact]
    public void An_e_mail_address_and_an_order_number_never_leave_a_Trustpilot_answer()
    {
        var read = SomeReviews.Of(SomeReviews.PathOf("trustpilot", "reviews.json")).ToString();

        Assert.DoesNotContain("secret.example", read, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", read, StringComparison.Ordinal);
    }
}
