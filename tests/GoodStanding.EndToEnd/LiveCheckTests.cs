using static Microsoft.Playwright.Assertions;

namespace GoodStanding.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class LiveCheckTests(Browser browser)
{
    [Fact]
    public async Task The_verdict_follows_the_typing_before_any_account()
    {
        await using var installation = await Installation.StartAsync();
        await using var visitor = await browser.OpenAsync(installation);
        await visitor.Page.GotoAsync("/");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Check a post");

        await visitor.Page.Locator("#text").PressSequentiallyAsync("Wash your hands.", new() { Delay = 10 });
        await Expect(visitor.Page.Locator(".verdict h2")).ToHaveTextAsync("Clear");
        await Expect(visitor.Page.Locator("#count")).ToContainTextAsync("16 of 280");

        await visitor.Page.Locator("#text").PressSequentiallyAsync(" My patient Maria Lopez came in.", new() { Delay = 10 });
        await Expect(visitor.Page.Locator(".verdict h2")).ToHaveTextAsync("Stop");
        await Expect(visitor.Page.Locator(".box .under mark").Filter(new() { HasText = "Maria Lopez" })).ToHaveCountAsync(1);
        Assert.Equal("http://localhost", visitor.Page.Url[..16]);
        Assert.EndsWith("/check", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_verdict_is_refined_in_its_place()
    {
        await using var installation = await Installation.StartAsync();
        await using var visitor = await browser.OpenAsync(installation);
        await visitor.Page.GotoAsync("/check");

        await visitor.Page.FillAsync("#text", "The house is quiet now. She was somebody's whole world and at ten past four she wasn't.");

        await Expect(visitor.Page.Locator("#report")).ToContainTextAsync("The nearest of our known cases");
        await Expect(visitor.Page.Locator(".verdict")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Marks_move_with_the_words_while_typing()
    {
        await using var installation = await Installation.StartAsync();
        await using var visitor = await browser.OpenAsync(installation);
        await visitor.Page.GotoAsync("/check");
        await visitor.Page.FillAsync("#text", "My patient Maria Lopez came in.");
        await Expect(visitor.Page.Locator(".box .under mark").Filter(new() { HasText = "Maria Lopez" })).ToHaveCountAsync(1);

        await visitor.Page.Locator("#text").PressAsync("Home");
        await visitor.Page.Keyboard.TypeAsync("Today ");

        await Expect(visitor.Page.Locator(".box .under mark").Filter(new() { HasText = "Maria Lopez" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_offered_wording_takes_its_place_with_one_click_and_can_be_undone()
    {
        await using var installation = await Installation.StartAsync();
        await using var visitor = await browser.OpenAsync(installation);
        await visitor.Page.GotoAsync("/check");
        await visitor.Page.CheckAsync("input[value=ReviewSite]", new() { Force = true });
        await visitor.Page.FillAsync("#review", "Waited an hour.");
        await visitor.Page.FillAsync("#text", "Thank you for trusting us with your care.");
        var offered = (await visitor.Page.Locator("[data-replace]").First.GetAttributeAsync("data-replace"))!;

        await visitor.Page.Locator("[data-replace]").First.ClickAsync();
        Assert.Contains(offered, await visitor.Page.InputValueAsync("#text"), StringComparison.Ordinal);

        await visitor.Page.Locator("#text").PressAsync("Control+z");
        Assert.Equal("Thank you for trusting us with your care.", await visitor.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task A_safer_reply_takes_the_place_of_the_words_and_can_be_undone()
    {
        await using var installation = await Installation.StartAsync();
        await using var visitor = await browser.OpenAsync(installation);
        await visitor.Page.GotoAsync("/check");
        await visitor.Page.CheckAsync("input[value=ReviewSite]", new() { Force = true });
        await visitor.Page.FillAsync("#review", "Waited an hour for my knee.");
        await visitor.Page.FillAsync("#text", "We are sorry that your visit ran late.");
        await Expect(visitor.Page.Locator(".verdict h2")).Not.ToHaveTextAsync("Clear");
        var safer = await visitor.Page.InnerTextAsync("#safer-reply");

        await visitor.Page.ClickAsync("text=Use this reply");

        Assert.Equal(safer, await visitor.Page.InputValueAsync("#text"));
        await Expect(visitor.Page.Locator(".verdict h2")).ToHaveTextAsync("Clear");
        await Expect(visitor.Page.Locator("#safer-reply")).ToHaveCountAsync(0);
        await visitor.Page.Locator("#text").PressAsync("Control+z");
        Assert.Equal("We are sorry that your visit ran late.", await visitor.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task A_nul_that_another_program_left_does_not_end_the_checking()
    {
        await using var installation = await Installation.StartAsync();
        await using var visitor = await browser.OpenAsync(installation);
        await visitor.Page.GotoAsync("/check");

        await visitor.Page.FillAsync("#text", "My patient Maria Lopez\0 came in.");

        await Expect(visitor.Page.Locator(".verdict h2")).ToHaveTextAsync("Stop");
    }
}
