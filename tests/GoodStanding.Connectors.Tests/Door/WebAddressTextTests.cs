using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests.Door;

public sealed class WebAddressTextTests
{
    [Theory]
    [InlineData("https://example.com")]
    [InlineData("http://example.com:8080/a?b=c#d")]
    [InlineData("HTTPS://Example.COM/Path")]
    [InlineData("https://example.com/feed?q=%22Dr%20Sample%22")]
    [InlineData("https://xn--rzte-7na.example/")]
    [InlineData("https://example.com/a@b")]
    [InlineData("https://[2606:4700::1111]/")]
    public void An_address_of_the_web_is_read(string text)
    {
        Assert.True(WebAddressText.TryRead(text, out var address, out var wrong), wrong);

        Assert.StartsWith("http", address.Scheme, StringComparison.Ordinal);
    }

    // CVE-2024-51483, CVE-2024-51998, CVE-2024-56509 and GHSA-rph4-96w6-q594 are among these.
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("example.com")]
    [InlineData("//example.com/x")]
    [InlineData("///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("file:/etc/passwd")]
    [InlineData("file:etc/passwd")]
    [InlineData("FILE:///etc/passwd")]
    [InlineData(" file:///etc/passwd")]
    [InlineData("http:file:///etc/passwd")]
    [InlineData("http:/example.com")]
    [InlineData("http:example.com")]
    [InlineData("https:///example.com")]
    [InlineData("http://")]
    [InlineData("http:///x")]
    [InlineData("ftp://example.com")]
    [InlineData("gopher://example.com")]
    [InlineData("dict://example.com")]
    [InlineData("ldap://example.com")]
    [InlineData("jar:http://example.com!/")]
    [InlineData("view-source:http://example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("ws://example.com")]
    [InlineData("netdoc:///etc/passwd")]
    [InlineData("source:file:///etc/passwd")]
    [InlineData("http+unix://%2Fvar%2Frun%2Fdocker.sock/")]
    [InlineData("http://user@example.com")]
    [InlineData("http://user:word@example.com")]
    [InlineData("http://@example.com")]
    [InlineData("http://example.com@127.0.0.1/")]
    [InlineData("http://127.0.0.1:80@example.com/")]
    [InlineData("http://example.com\\@127.0.0.1/")]
    [InlineData("http:\\\\127.0.0.1\\")]
    [InlineData("http://127.0.0.1\\.example.com/")]
    [InlineData("http:/\\127.0.0.1/")]
    [InlineData("http://example.com\\..\\127.0.0.1")]
    [InlineData("\\\\127.0.0.1\\share")]
    [InlineData("http://example.com/a b")]
    [InlineData("http://example .com/")]
    [InlineData("http://example.com/\r\nHost: inner")]
    [InlineData("http://example.com/\n")]
    [InlineData("http://example.com/\t")]
    [InlineData("http://example.com/\0")]
    [InlineData("http://exam\u200Bple.com/")]
    [InlineData("http://example.com/\u202Emoc")]
    [InlineData("http://example.com/\u00A0")]
    [InlineData("\u0001http://example.com/")]
    [InlineData("http://[::1")]
    [InlineData("http://-a\u00E9.example/")]
    [InlineData("http://xn.-rzt\u00E9-7na.example/")]
    [InlineData("http://example.com:99999/")]
    public void Anything_else_is_refused_with_a_sentence(string? text)
    {
        Assert.False(WebAddressText.TryRead(text, out _, out var wrong));

        Assert.EndsWith(".", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_more_than_two_thousand_characters_is_refused()
    {
        var longest = "https://example.com/" + new string('a', WebAddressText.Longest - "https://example.com/".Length);

        Assert.True(WebAddressText.TryRead(longest, out _, out _));
        Assert.False(WebAddressText.TryRead(longest + "a", out _, out _));
    }

    [Theory]
    [InlineData("/b", "https://one.example/b")]
    [InlineData("b?c", "https://one.example/a/b?c")]
    [InlineData("?page=2", "https://one.example/a/list?page=2")]
    [InlineData("//two.example/", "https://two.example/")]
    [InlineData("http://two.example/", "http://two.example/")]
    [InlineData("/at/12:30", "https://one.example/at/12:30")]
    public void A_redirect_is_followed_from_where_one_is(string location, string to) =>
        Assert.Equal(to, WebAddressText.Follow(new("https://one.example/a/list"), location)?.AbsoluteUri);

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://two.example/")]
    [InlineData("https:two.example")]
    [InlineData("//user@two.example/")]
    [InlineData("/\\two.example/")]
    [InlineData("\\\\two.example\\")]
    [InlineData("/a b")]
    [InlineData("/a\nb")]
    [InlineData("////")]
    [InlineData("javascript:alert(1)")]
    public void A_redirect_out_of_the_web_leads_nowhere(string location) =>
        Assert.Null(WebAddressText.Follow(new("https://one.example/a/list"), location));
}
