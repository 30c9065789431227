using Xunit;

namespace GoodStanding.Cli.Tests.Audit;

public sealed class AuditPageTests
{
    private const string Telling = "My patient Agnes Whitlow, MRN 4471193, went home.";

    [Fact]
    public async Task The_page_shows_the_worst_posts_with_marks_reasons_and_links()
    {
        var page = await PageOf("The clinic opens at nine on Monday.", Telling);

        Assert.Contains("<h1>@dr_sample on X</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"block\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://x.com/dr_sample/status/1600000000000000001\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("opens at nine", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_rule_asks_is_told_once_a_post()
    {
        var page = await PageOf("We admitted Agnes Whitlow, 93, last Tuesday, and Rosa Belmont, 95, last Friday.");

        Assert.Equal(2, page.Split("Leave out what narrows most").Length);
        Assert.True(page.Split("<p class=\"why\">").Length > 3);
    }

    [Fact]
    public async Task Words_of_a_post_are_never_markup()
    {
        var page = await PageOf($"<script>alert(1)</script><img src=x onerror=alert(1)> \" ' & {Telling}");

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_asks_nothing_of_any_network()
    {
        var page = await PageOf(Telling);

        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page.Replace("default-src", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_without_findings_gets_a_calm_page()
    {
        var page = await PageOf("Good morning.");

        Assert.Contains("Nothing that was read speaks against you.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<article", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_the_owners_alone()
    {
        using var archive = new SomeTweets(Telling);
        await Terminal.RunAsync("audit", archive.Folder, "--html", archive.PathOf("report.html"));

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(archive.PathOf("report.html")));
    }

    [Fact]
    public async Task A_page_that_cannot_be_written_is_said()
    {
        using var archive = new SomeTweets(Telling);

        var result = await Terminal.RunAsync("audit", archive.Folder, "--html", archive.PathOf("no/such/folder/report.html"));

        Assert.Equal(2, result.Status);
        Assert.Contains("could not be written", result.Error, StringComparison.Ordinal);
    }

    private static async Task<string> PageOf(params string[] texts)
    {
        using var archive = new SomeTweets(texts);
        var path = archive.PathOf("report.html");
        Assert.Equal(0, (await Terminal.RunAsync("audit", archive.Folder, "--html", path)).Status);
        return await File.ReadAllTextAsync(path);
    }
}
