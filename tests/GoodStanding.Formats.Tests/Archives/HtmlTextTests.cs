using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("One<br>two<br/>three<br />four", "One\ntwo\nthree\nfour")]
    [InlineData("<p>a &amp; b &lt; c &#39;d&#39; &nbsp;e</p>", "a & b < c 'd' \u00A0e")]
    [InlineData("<ul><li>one</li><li>two</li></ul>after", "• one\n• two\n\nafter")]
    [InlineData("<p><b>Bold</b> and <i>not</i></p>", "Bold and not")]
    [InlineData("before<script>alert('x')</script><STYLE>p{}</STYLE> after", "before after")]
    [InlineData("5 < 6 and no tag", "5 < 6 and no tag")]
    [InlineData("broken <a href=", "broken <a href=")]
    [InlineData("<script>never closed", "")]
    [InlineData("<blockquote><p>quoted</p></blockquote><p>answer</p>", "quoted\n\nanswer")]
    [InlineData("", "")]
    public void Tags_become_the_breaks_that_a_reader_sees(string html, string text) => Assert.Equal(text, HtmlText.Of(html));

    [Fact]
    public void A_megabyte_of_open_tags_is_survived()
    {
        Assert.Equal("", HtmlText.Of(string.Concat(Enumerable.Repeat("<p>", 350_000))));
        Assert.Equal("", HtmlText.Of(string.Concat(Enumerable.Repeat("<br>", 250_000)) + string.Concat(Enumerable.Repeat("<p>", 350_000))));
    }
}
