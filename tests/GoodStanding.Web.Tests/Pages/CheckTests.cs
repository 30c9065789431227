using System.Net;

namespace GoodStanding.Web.Tests.Pages;

public sealed class CheckTests(Site site) : IClassFixture<Site>
{
    private const string Telling = "My patient Maria Lopez came in last Tuesday. Call 402-555-0172.";

    [Fact]
    public async Task A_text_is_checked_without_a_script_and_without_an_account()
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");

        var page = await visitor.SubmitAsync("#check", new() { ["Form.Text"] = Telling });

        Assert.Equal("Stop", page.Text(".verdict h2"));
        Assert.Contains(page.Document.QuerySelectorAll("#marks mark"), mark => mark.TextContent.Contains("Maria Lopez", StringComparison.Ordinal));
        Assert.Equal(Telling, page.Document.QuerySelector("#text")!.TextContent);
        Assert.True(page.Document.QuerySelectorAll(".finding").All(card => card.QuerySelector(".source") is not null));
    }

    [Fact]
    public async Task Nothing_can_be_kept_without_an_account()
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");
        Assert.False(visitor.Page.Has("[formaction*=Keep]"));

        var fields = new Dictionary<string, string> { ["Form.Text"] = Telling, ["__RequestVerificationToken"] = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")! };
        var page = await visitor.GoAsync(HttpMethod.Post, "/check?handler=Keep", new FormUrlEncodedContent(fields));

        Assert.Equal("/check", page.Path);
        Assert.Contains("Sign in to keep a draft.", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_brings_only_the_report()
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");
        var token = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var page = await visitor.GoAsync(HttpMethod.Post, "/check", new FormUrlEncodedContent([new("Form.Text", "Wash your hands."), new("__RequestVerificationToken", token)]), ("HX-Request", "true"));

        Assert.Equal("Clear", page.Text(".verdict h2"));
        Assert.Contains("16 of 280 characters", page.Text("#count"), StringComparison.Ordinal);
        Assert.DoesNotContain("<html", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offered_wording_takes_the_place_of_the_marked_words()
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");
        var review = new Dictionary<string, string> { ["Form.Network"] = "ReviewSite", ["Form.Review"] = "Waited an hour.", ["Form.Text"] = "Thank you for trusting us with your care." };
        await visitor.SubmitAsync("#check", review);
        var button = visitor.Page.Document.QuerySelector("[data-replace]")!;

        var page = await visitor.SubmitAsync("#check", button: "[data-replace]");

        Assert.Contains(button.GetAttribute("data-replace")!, page.Document.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(review["Form.Text"], page.Document.QuerySelector("#text")!.TextContent);
    }

    [Fact]
    public async Task A_reply_is_read_beside_its_review()
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");

        var page = await visitor.SubmitAsync("#check", new()
        {
            ["Form.Network"] = "ReviewSite",
            ["Form.Review"] = "Waited an hour for my knee.",
            ["Form.Text"] = "We are sorry that your visit ran late and that your knee still hurts.",
        });

        Assert.Equal("Stop", page.Text(".verdict h2"));
        Assert.Contains("bytes", page.Text("#count"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_another_machine_an_account_is_needed()
    {
        var page = await site.Visit(isFromHere: false).OpenAsync("/check");

        Assert.Equal("/sign-in", page.Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\u202eevil \u200d\u200d end")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Odd_texts_are_answered_calmly(string text)
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");

        var page = await visitor.SubmitAsync("#check", new() { ["Form.Text"] = text });

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("script"), script => script.GetAttribute("src") is null);
    }

    [Fact]
    public async Task Too_long_a_text_is_told_so_and_stays_in_the_box()
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");

        var page = await visitor.SubmitAsync("#check", new() { ["Form.Text"] = new string('a', 50_001) });

        Assert.Contains("Check it in parts", page.Html, StringComparison.Ordinal);
        Assert.Equal(50_001, page.Document.QuerySelector("#text")!.TextContent.Length);
    }
}
