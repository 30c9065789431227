using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Xunit;

namespace GoodStanding.Cli.Tests.Audit;

public sealed class AuditCommandTests
{
    private const string Harmless = "The clinic opens at nine on Monday.";
    private const string Telling = "My patient Agnes Whitlow, MRN 4471193, went home.";

    [Fact]
    public async Task Each_post_gets_a_line_and_the_summary_goes_to_standard_error()
    {
        using var archive = new SomeTweets(Harmless, Telling);

        var result = await Terminal.RunAsync("audit", archive.Folder, "--jsonl");

        var lines = Lines(result);
        Assert.Equal(0, result.Status);
        Assert.Equal(["clear", "stop"], lines.Select(line => line.GetProperty("verdict").GetString()));
        Assert.Equal(["1600000000000000000", "x", "2015-12-06T06:30:12Z", "https://x.com/dr_sample/status/1600000000000000000", Harmless], Facts(lines[0]));
        Assert.Equal(lines[1].GetProperty("findings")[0].GetProperty("quote").GetString(), Quoted(lines[1]));
        Assert.Contains("2 posts read", result.Error, StringComparison.Ordinal);
        Assert.Contains("stop 1   ! reconsider 0   ✓ clear 1", result.Error, StringComparison.Ordinal);
        Assert.Contains("direct messages (1)", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Error);
    }

    [Theory]
    [InlineData("There is no option --htlm. Did you mean --html?", "--htlm", "report.html", "archive.zip")]
    [InlineData("There is no option --jsnl. Did you mean --jsonl?", "archive.zip", "--jsnl")]
    [InlineData("\"ZZ\" is no place that is known", "archive.zip", "--jurisdiction", "ZZ")]
    public async Task A_slip_in_an_option_is_named_and_not_the_path(string says, params string[] arguments)
    {
        var result = await Terminal.RunAsync(["audit", .. arguments]);

        Assert.Equal(2, result.Status);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public async Task The_order_is_that_of_the_archive_whatever_core_was_faster()
    {
        using var archive = new SomeTweets([.. Enumerable.Range(0, 5_000).Select(number => number % 3 == 0 ? Telling : $"Post {number}")]);

        var ids = Lines(await Terminal.RunAsync("audit", archive.Folder, "--jsonl")).Select(line => line.GetProperty("id").GetString()!).ToList();

        Assert.Equal(5_000, ids.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task A_zip_reads_as_its_folder_does()
    {
        using var archive = new SomeTweets(Harmless, Telling);
        ZipFile.CreateFromDirectory(archive.PathOf("data"), archive.PathOf("a.zip"));
        var folder = await Terminal.RunAsync("audit", archive.PathOf("data"), "--jsonl");

        Assert.Equal(folder, await Terminal.RunAsync("audit", archive.PathOf("a.zip"), "--jsonl"));
    }

    [Fact]
    public async Task What_could_not_be_read_is_said_and_the_status_is_one()
    {
        using var archive = new SomeTweets(Harmless);
        archive.Write("tweets-part1.js", "window.YTD.tweets.part1 = [ { \"tweet\" : { \"id_str\" : \"7\", \"full_text\" : \"whole\" } }, { \"tweet\" : { \"id");

        var result = await Terminal.RunAsync("audit", archive.Folder, "--jsonl");

        Assert.Equal(1, result.Status);
        Assert.Equal([Harmless, "whole"], Lines(result).Select(line => line.GetProperty("text").GetString()));
        Assert.Contains("cut off by the end of the file: 1 (tweets-part1.js#2)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_zip_that_was_cut_what_can_be_read_is_read_and_the_status_is_one()
    {
        using var archive = new SomeTweets([.. Enumerable.Range(0, 2_000).Select(number => $"{Telling} {number * 7919 % 10_007}")]);
        ZipFile.CreateFromDirectory(archive.PathOf("data"), archive.PathOf("a.zip"));
        var whole = await File.ReadAllBytesAsync(archive.PathOf("a.zip"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(archive.PathOf("cut.zip"), whole[..(whole.Length / 2)], TestContext.Current.CancellationToken);

        var result = await Terminal.RunAsync("audit", archive.PathOf("cut.zip"), "--jsonl");

        Assert.Equal(1, result.Status);
        Assert.InRange(Lines(result).Count, 500, 1_999);
        Assert.Contains("The zip is cut off", result.Error, StringComparison.Ordinal);
        Assert.Contains("tweets.js could not be read to its end", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_of_which_nothing_is_left_is_refused_with_status_one()
    {
        using var archive = new SomeTweets(Harmless);
        await File.WriteAllBytesAsync(archive.PathOf("cut.zip"), [.. "PK\x03\x04"u8, .. new byte[20]], TestContext.Current.CancellationToken);

        var result = await Terminal.RunAsync("audit", archive.PathOf("cut.zip"));

        Assert.Equal(1, result.Status);
        Assert.Contains("it is cut off or damaged", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no file or folder", "/no/such/archive")]
    [InlineData("Readable are", "README.md")]
    [InlineData("text file", "README.md")]
    [InlineData("The folder holds", "docs")]
    [InlineData("no place that is known", "docs", "--jurisdiction", "the moon")]
    [InlineData("astronaut", "docs", "--profession", "astronaut")]
    [InlineData("archive", null)]
    public async Task Wrong_usage_gets_a_sentence_and_status_two(string words, string? path, params string[] more)
    {
        string[] paths = path is null ? [] : [path.StartsWith('/') ? path : Testing.Repository.PathOf(path)];

        var result = await Terminal.RunAsync(["audit", .. paths, .. more]);

        Assert.Equal(2, result.Status);
        Assert.Contains(words, result.Output + result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at GoodStanding", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_it_keeps_what_was_done()
    {
        using var archive = new SomeTweets([.. Enumerable.Range(0, 60_000).Select(number => $"Post {number}")]);
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "goodstanding"), ["audit", archive.Folder, "--jsonl"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        // Nobody reads on, so the program waits until it is told to stop.
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using (var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(null, null)]))
            await interrupt.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("Stopped before the end", await error, StringComparison.Ordinal);
        Assert.DoesNotContain("60,000 posts read", await error, StringComparison.Ordinal);
    }

    private static List<JsonElement> Lines(Terminal.Result result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static List<string?> Facts(JsonElement line) => [.. ((string[])["id", "network", "published", "uri", "text"]).Select(name => line.GetProperty(name).GetString())];

    private static string Quoted(JsonElement line)
    {
        var finding = line.GetProperty("findings")[0];
        return line.GetProperty("text").GetString()![finding.GetProperty("start").GetInt32()..finding.GetProperty("end").GetInt32()];
    }
}
