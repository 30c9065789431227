using System.Net;
using GoodStanding.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace GoodStanding.Web.Tests.Hosting;

/// <summary>Behind a proxy that speaks TLS, and on this computer's own address.</summary>
public sealed class PublicAddressTests
{
    private const string Address = "https://check.example.org";
    private const string Proxy = "10.0.0.2";

    [Fact]
    public async Task Behind_https_every_cookie_is_bound_to_this_host_and_kept_from_plain_http()
    {
        using var site = new Site { Settings = { ["public-url"] = Address } };
        var visitor = site.Visit(Address, "203.0.113.7");
        var cookies = await CookiesOfSignInAsync(site, visitor);

        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-gs-session=", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-gs-form", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-gs-", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/;", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal("/drafts", (await visitor.OpenAsync("/drafts")).Path);
        Assert.Contains("max-age=31536000", visitor.Page.Answer.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_this_computers_own_address_a_session_needs_no_https()
    {
        using var site = new Site();
        var visitor = site.Visit();

        Assert.All(await CookiesOfSignInAsync(site, visitor), cookie => Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("/drafts", (await visitor.OpenAsync("/drafts")).Path);
    }

    [Fact]
    public async Task Links_that_are_handed_over_begin_with_the_public_address()
    {
        using var site = new Site { Settings = { ["public-url"] = Address } };
        var owner = site.Visit(Address, "203.0.113.7");
        await CookiesOfSignInAsync(site, owner);
        await owner.OpenAsync("/people/add");

        var invited = await owner.SubmitAsync("main form", new() { ["Person.Name"] = "Sam", ["Person.Email"] = "sam@example.org" });

        Assert.StartsWith($"{Address}/join?token=", invited.Text("#link"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check.example.org")]
    [InlineData("ftp://check.example.org")]
    [InlineData("https://me@check.example.org")]
    [InlineData("https://check.example.org/gs")]
    public void An_address_that_is_none_is_told_at_the_start(string address)
    {
        var set = new ConfigurationBuilder().AddInMemoryCollection([new("public-url", address)]).Build();

        Assert.Contains("public address", Assert.Throws<FormatException>(() => PublicAddress.Of(set)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_by_the_public_name_does_not_sit_at_this_machine()
    {
        using var site = new Site { Settings = { ["public-url"] = Address } };

        Assert.Equal("/sign-in", (await site.Visit(Address, "127.0.0.1").OpenAsync("/check")).Path);
    }

    [Theory]
    [InlineData("/check?draft=1", "https://check.example.org/check?draft=1")]
    [InlineData("//evil.example/", "https://check.example.org//evil.example/")]
    [InlineData("/health/live", null)]
    public async Task By_any_other_name_a_browser_is_led_to_the_public_address(string path, string? leadsTo)
    {
        using var site = new Site { Settings = { ["public-url"] = Address } };

        var answer = await site.Visit().Client.GetAsync(new Uri("http://localhost" + path));

        Assert.Equal(leadsTo, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("check.example.org", HttpStatusCode.OK)]
    [InlineData("check.example.org:443", HttpStatusCode.OK)]
    [InlineData("check.example.org:8443", HttpStatusCode.Redirect)]
    public async Task A_port_that_goes_without_saying_makes_no_other_name(string host, HttpStatusCode status)
    {
        using var site = new Site { Settings = { ["public-url"] = Address } };

        var answer = await site.Visit("http://check.example.org", Proxy).SendAsync(HttpMethod.Get, "/setup", null, ("Host", host));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_comes_through_a_named_proxy_does_not_sit_at_this_machine_whatever_it_forwards()
    {
        using var site = new Site { Settings = { ["proxies"] = "127.0.0.1" } };

        Assert.Equal("/sign-in", (await site.Visit().GoAsync(HttpMethod.Get, "/check", null, ("X-Forwarded-For", "127.0.0.1"))).Path);
        Assert.Equal("/check", (await site.Visit().OpenAsync("/check")).Path);
    }

    [Fact]
    public async Task A_named_proxy_is_believed_and_what_a_visitor_wrote_is_not()
    {
        using var site = new Site { Settings = { ["public-url"] = Address, ["proxies"] = Proxy } };
        for (var times = 0; times < 30; times++)
            Assert.Equal(HttpStatusCode.OK, await KnockAsync(site, $"198.51.100.{times}, 203.0.113.7"));

        Assert.Equal(HttpStatusCode.TooManyRequests, await KnockAsync(site, "192.0.2.99, 203.0.113.7"));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(site, "203.0.113.8"));
    }

    [Fact]
    public async Task A_proxy_that_is_not_named_is_not_believed()
    {
        using var site = new Site { Settings = { ["public-url"] = Address, ["proxies"] = "10.0.9.0/24" } };
        for (var times = 0; times < 30; times++)
            await KnockAsync(site, $"198.51.100.{times}");

        Assert.Equal(HttpStatusCode.TooManyRequests, await KnockAsync(site, "192.0.2.99"));
        Assert.Equal("/sign-in", (await site.Visit(Address, Proxy).GoAsync(HttpMethod.Get, "/check", null, ("X-Forwarded-For", "127.0.0.1"))).Path);
    }

    private static async Task<HttpStatusCode> KnockAsync(Site site, string forwardedFor) =>
        (await site.Visit(Address, Proxy).SendAsync(HttpMethod.Get, "/sign-in", null, ("X-Forwarded-For", forwardedFor), ("X-Forwarded-Proto", "https"))).StatusCode;

    // What a browser is given on the way from the first page to a session.
    private static async Task<List<string>> CookiesOfSignInAsync(Site site, Visitor visitor)
    {
        await visitor.OpenAsync("/setup");
        var cookies = visitor.Page.Answer.Headers.TryGetValues("Set-Cookie", out var first) ? first.ToList() : [];
        var fields = new Dictionary<string, string>
        {
            ["Token"] = await site.SetupTokenAsync(), ["Person.Name"] = "Ada", ["Person.Email"] = "ada@example.org", ["Practice"] = "Harbor", ["Password"] = Site.Password,
            ["__RequestVerificationToken"] = visitor.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        };
        var made = await visitor.SendAsync(HttpMethod.Post, "/setup", new FormUrlEncodedContent(fields));
        Assert.Equal("/today", made.Headers.Location?.ToString());
        return [.. cookies, .. made.Headers.GetValues("Set-Cookie")];
    }
}
