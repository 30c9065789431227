using System.IO.Compression;
using System.Text.Json;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Cli.Tests.Import;

public sealed class ImportReviewsCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gs-import-").FullName;

    [Fact]
    public async Task Each_review_is_a_line_with_the_fields_of_the_contract()
    {
        var result = await Terminal.RunAsync("import", "reviews", Sample("google", "takeout.json"), "--dry-run", "--jsonl");

        var lines = Lines(result);
        Assert.Equal(0, result.Status);
        Assert.Equal(["site", "listing", "id", "author", "ratingValue", "bestRating", "reviewBody", "datePublished", "ownerReply"], lines[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal("2026-01-18T10:37:16.099963Z", lines[0].GetProperty("datePublished").GetString());
        Assert.Equal(5, lines[0].GetProperty("ratingValue").GetDecimal());
        Assert.Equal(JsonValueKind.Null, lines[2].GetProperty("author").ValueKind);
        Assert.Contains("3 reviews read from 1 file.", result.Error, StringComparison.Ordinal);
        Assert.Contains("there twice, read once: 1 (AbC3)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_of_pages_reads_as_its_files_do_and_each_review_once()
    {
        var pages = Repository.PathOf("tests", "GoodStanding.Formats.Tests", "Files", "reviews", "ratemds");
        var zip = Path.Combine(_folder, "pages.zip");
        ZipFile.CreateFromDirectory(pages, zip);

        var result = await Terminal.RunAsync("import", "reviews", zip, Sample("ratemds", "page.html"), "--dry-run", "--jsonl");

        Assert.Equal(["5001", "5002", "5003"], Lines(result).Select(line => line.GetProperty("id").GetString()));
        Assert.Contains("in several of the files, read once: 3", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_and_listing_are_taken_where_a_file_does_not_say_them()
    {
        var table = Path.Combine(_folder, "a.csv");
        await File.WriteAllTextAsync(table, "Rating,Review,Site\n5,Good,\n4,Better,yelp\n");

        var result = await Terminal.RunAsync("import", "reviews", table, "--site", "zocdoc", "--listing", "Dr. Ash", "--dry-run", "--jsonl");

        Assert.Equal(["zocdoc", "yelp"], Lines(result).Select(line => line.GetProperty("site").GetString()));
        Assert.All(Lines(result), line => Assert.Equal("Dr. Ash", line.GetProperty("listing").GetString()));
    }

    [Fact]
    public async Task A_wrong_file_is_told_what_it_is_and_costs_the_others_nothing()
    {
        var wrong = Path.Combine(_folder, "holiday.csv");
        await File.WriteAllTextAsync(wrong, "%PDF-1.7\n");

        var result = await Terminal.RunAsync("import", "reviews", wrong, Sample("yelp", "reviews.json"), Sample("facebook", "closed.json"), "--dry-run", "--jsonl");

        Assert.Equal(1, result.Status);
        Assert.Equal(2, Lines(result).Count);
        Assert.Contains("holiday.csv: This is a PDF.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Facebook has closed this interface (error 12)", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Option '--jsonl' writes what a '--dry-run' reads", "import", "reviews", "a.csv", "--jsonl")]
    [InlineData("There is no file or folder a.csv.", "import", "reviews", "a.csv", "--dry-run")]
    [InlineData("There is no site \"gogle\" that is known. Known are: google, yelp", "import", "reviews", "a.csv", "--dry-run", "--site", "gogle")]
    [InlineData("There is no option --jsnl. Did you mean --jsonl?", "import", "reviews", "a.csv", "--dry-run", "--jsnl")]
    public async Task A_wrong_line_is_refused_with_a_sentence(string says, params string[] arguments)
    {
        var result = await Terminal.RunAsync(arguments);

        Assert.Equal(2, result.Status);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.Equal("", string.Join('\n', result.Output.Split('\n').Where(line => line.StartsWith('{'))));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Sample(params string[] parts) => Repository.PathOf(["tests", "GoodStanding.Formats.Tests", "Files", "reviews", .. parts]);

    private static List<JsonElement> Lines(Terminal.Result result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
}
