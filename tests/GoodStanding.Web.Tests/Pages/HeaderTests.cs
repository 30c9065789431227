using System.Net;

namespace GoodStanding.Web.Tests.Pages;

public sealed class HeaderTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/check", 200)]
    [InlineData("/sign-in", 200)]
    [InlineData("/setup", 200)]
    [InlineData("/drafts", 302)]
    [InlineData("/no-such-page", 404)]
    [InlineData("/api/v1/check", 401)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/css/site.css", 200)]
    [InlineData("/lib/htmx.min.js", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    public async Task Every_answer_carries_the_guarding_headers(string path, int status)
    {
        var answer = await site.Visit().SendAsync(HttpMethod.Get, path, null);

        Assert.Equal(status, (int)answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task What_a_member_sees_is_kept_by_no_cache()
    {
        using var own = new Site();
        var owner = await own.SetUpAsync();

        foreach (var path in new[] { "/today", "/drafts", "/people", "/security", "/check" })
            Assert.True((await owner.OpenAsync(path)).Answer.Headers.CacheControl!.NoStore, path);
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_of_its_own()
    {
        using var own = new Site();
        var owner = await own.SetUpAsync();
        await owner.SubmitAsync("form[action*=Sample]");
        var drafts = owner.Page.Document.QuerySelectorAll(".line > a").Select(link => link.GetAttribute("href")!).ToList();

        foreach (var path in drafts.Concat(["/today", "/check", "/drafts", "/people", "/people/add", "/security", "/false-alarms", "/doctor", "/help", "/sign-in"]))
        {
            var page = await owner.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Document.QuerySelectorAll("style, [style], script:not([src])"));
            Assert.DoesNotContain(page.Document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public async Task A_broken_page_says_nothing_of_the_inside()
    {
        using var own = new Site();
        var owner = await own.SetUpAsync();

        var page = await owner.OpenAsync("/no-such-page?name=Maria");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Not here", page.Text("h1"));
        Assert.DoesNotContain("Maria", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        using var own = new Site();
        await own.SetUpAsync();
        var visitor = own.Visit();
        await visitor.OpenAsync("/sign-in");
        var fields = new Dictionary<string, string>
        {
            ["Email"] = "ada@example.org", ["Password"] = Site.Password, ["__RequestVerificationToken"] = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        };

        var answer = await visitor.SendAsync(HttpMethod.Post, "/sign-in", new FormUrlEncodedContent(fields));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), each => each.StartsWith("gs-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
    }
}
