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
    public async Task What_the_fast_stage_leaves_open_is_asked_again_for_its_meaning()
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");
        var token = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        const string open = "The house is quiet now. She was somebody's whole world and at ten past four she wasn't.";
        async Task<Page> TypeAsync(string address) => await visitor.GoAsync(
            HttpMethod.Post, address, new FormUrlEncodedContent([new("Form.Text", open), new("__RequestVerificationToken", token)]), ("HX-Request", "true"));

        var first = await TypeAsync("/check");
        var second = await TypeAsync(first.Document.QuerySelector("[hx-trigger=load]")!.GetAttribute("hx-post")!);

        Assert.DoesNotContain("known cases", first.Html, StringComparison.Ordinal);
        Assert.Contains("known cases", second.Html, StringComparison.Ordinal);
        Assert.False(second.Has("[hx-trigger=load]"));
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

    [Theory]
    [InlineData(99_999, "Clear")]
    [InlineData(100_000, "Clear")]
    [InlineData(100_001, null)]
    public async Task A_text_is_checked_up_to_the_limit_and_beyond_it_told_so_with_the_words_kept(int length, string? verdict)
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");
        // A browser sends each new line as two characters; they count as the one that was typed.
        var text = string.Join('\n', Enumerable.Repeat("the clinic opens at nine", (length + 1) / 25)).PadRight(length, 'a');
        Assert.Equal(length, text.Length);

        var page = await visitor.SubmitAsync("#check", new() { ["Form.Text"] = text.ReplaceLineEndings("\r\n") });

        Assert.Equal(verdict, page.Has(".verdict h2") ? page.Text(".verdict h2") : null);
        Assert.Equal(verdict is null, page.Has("#report .said") && page.Text("#report .said").Contains("more than 100,000 characters", StringComparison.Ordinal));
        Assert.Equal(length, page.Document.QuerySelector("#text")!.TextContent.ReplaceLineEndings("\n").Length);
    }

    [Fact]
    public async Task Too_long_a_text_is_told_so_while_typing_and_when_it_is_kept()
    {
        using var own = new Site();
        var owner = await own.SetUpAsync();
        var text = new string('a', 100_001);

        var live = await TypeAsync(owner, text);
        await owner.OpenAsync("/check");
        var kept = await owner.SubmitAsync("#check", new() { ["Form.Text"] = text }, "[formaction*=Keep]");

        Assert.Contains("more than 100,000 characters", live.Text(".said"), StringComparison.Ordinal);
        Assert.Contains("more than 100,000 characters", kept.Text(".field-validation-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_finding_over_and_over_is_one_card_that_says_how_often()
    {
        var page = await TypeAsync(site.Visit(), string.Join(' ', Enumerable.Repeat("My patient has 402-555-0172.", 5)));

        var card = Assert.Single(page.Document.QuerySelectorAll(".finding"), each => each.QuerySelector("q")!.TextContent == "402-555-0172");
        Assert.Contains("and 4 more like this", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, page.Document.QuerySelector("#marks")!.GetAttribute("data-spans")!.Split(';').Count(span => span.Split(',')[1] == "12"));
    }

    [Fact]
    public async Task What_is_said_of_a_name_stands_on_one_card_and_the_blank_before_it_is_not_marked()
    {
        var page = await TypeAsync(site.Visit(), "My patient Maria Lopez came in.");

        var card = Assert.Single(page.Document.QuerySelectorAll(".finding"), each => each.QuerySelector("q")!.TextContent.Contains("Lopez", StringComparison.Ordinal));
        Assert.Equal("Maria Lopez", card.QuerySelector("q")!.TextContent);
        Assert.Contains(page.Document.QuerySelector("#marks")!.GetAttribute("data-spans")!.Split(';'), span => span.StartsWith("11,11,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(2_000)]
    public async Task As_many_places_are_told_as_are_marked(int numbers)
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");

        var page = await visitor.SubmitAsync("#check", new() { ["Form.Text"] = string.Join(' ', Enumerable.Range(0, numbers).Select(each => $"My patient has 402-555-{each:D4}.")) });

        var marks = page.Document.QuerySelectorAll("#marks mark").Length;
        Assert.InRange(marks, 1, 300);
        Assert.Equal(marks == 1 ? "One place is marked." : $"{marks} places are marked.", page.Text(".verdict p span"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_stays_small_however_much_is_found(bool isLive)
    {
        // 2,000 telephone numbers, no two alike.
        var text = string.Join(' ', Enumerable.Range(0, 2_000).Select(each => $"My patient has 402-555-{each:D4}."));
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");

        var page = isLive ? await TypeAsync(visitor, text) : await visitor.SubmitAsync("#check", new() { ["Form.Text"] = text });

        Assert.InRange(page.Html.Length, 1, 400_000);
        Assert.Equal(40, page.Document.QuerySelectorAll(".finding").Length);
        Assert.InRange(page.Document.QuerySelector("#marks")!.GetAttribute("data-spans")!.Split(';').Length, 40, 300);
        Assert.Contains("more findings and", page.Text("#marks + .said"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\U0001F600\U0001F44D")]
    [InlineData("... !!! ???")]
    public async Task Signs_without_words_get_no_verdict(string signs)
    {
        var page = await TypeAsync(site.Visit(), signs);

        Assert.False(page.Has(".verdict"));
        Assert.Contains("no words here to check", page.Text(".said"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Network", "99")]
    [InlineData("Form.Network", "Myspace")]
    [InlineData("Form.Context", "77")]
    public async Task A_choice_that_is_none_of_ours_is_told_so(string field, string value)
    {
        var page = await TypeAsync(site.Visit(), "Wash your hands.", (field, value));

        Assert.False(page.Has(".verdict"));
        Assert.Contains("not known here", page.Text(".said"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(119)]
    [InlineData(120)]
    [InlineData(124)]
    public async Task A_preview_cuts_no_emoji_in_two(int before)
    {
        const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
        var page = await TypeAsync(site.Visit(), new string('a', before) + Family + " and more words that follow", ("Form.Network", "Instagram"));

        var shown = page.Document.QuerySelector(".post .words")!.TextContent;
        Assert.Equal(shown.Contains('\u200D'), shown.Contains(Family, StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', shown);
    }

    [Fact]
    public async Task Beside_a_reply_that_is_stopped_stands_one_that_can_be_taken()
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");
        await visitor.SubmitAsync("#check", new() { ["Form.Network"] = "ReviewSite", ["Form.Review"] = "Waited an hour for my knee.", ["Form.Text"] = "We are sorry that your visit for your knee ran late, Mrs Lopez." });
        Assert.Equal("Stop", visitor.Page.Text(".verdict h2"));
        var safer = visitor.Page.Text("#safer-reply");

        var page = await visitor.SubmitAsync("#check", button: ".safer [formaction]");

        Assert.Equal(safer, page.Document.QuerySelector("#text")!.TextContent);
        Assert.Equal("Clear", page.Text(".verdict h2"));
        Assert.False(page.Has(".safer"));
    }

    [Theory]
    [InlineData("/check", "Form.Text")]
    [InlineData("/sign-in", "Email")]
    public async Task A_form_that_holds_no_text_is_not_called_stale(string path, string field)
    {
        var visitor = site.Visit();
        await visitor.OpenAsync(path);
        var token = visitor.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var page = await visitor.GoAsync(HttpMethod.Post, path, new FormUrlEncodedContent([new(field, "My\0patient"), new("__RequestVerificationToken", token)]));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "That cannot be read"), (page.Status, page.Text("h1")));
    }

    [Fact]
    public async Task A_reply_is_offered_before_a_word_is_typed_and_never_beside_a_post()
    {
        Assert.True((await TypeAsync(site.Visit(), "", ("Form.Network", "ReviewSite"), ("Form.Review", "Waited an hour for my knee."))).Has("#safer-reply"));
        Assert.False((await TypeAsync(site.Visit(), Telling)).Has("#safer-reply"));
    }

    // What htmx sends while somebody types.
    private static async Task<Page> TypeAsync(Visitor visitor, string text, params (string Name, string Value)[] choices)
    {
        await visitor.OpenAsync("/check");
        var token = visitor.Page.Document.QuerySelector("#check input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = choices.Append(("Form.Text", text)).Append(("__RequestVerificationToken", token)).Select(each => KeyValuePair.Create(each.Item1, each.Item2));
        return await visitor.GoAsync(HttpMethod.Post, "/check", new FormUrlEncodedContent(fields), ("HX-Request", "true"));
    }
}
