using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GoodStanding.EndToEnd;

/// <summary>The week's round of seven reviews with nothing but a keyboard, on a desktop and at a phone's size.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RoundTests(Browser browser)
{
    // Written as a table that somebody would hand over.
    private const string Table =
        """
        author,rating,date,review
        Maya L.,5,2026-01-04,She listened and explained every step.
        Tired,2,2026-01-05,I sat there ninety minutes past my appointment and nobody said a word.
        Anonymous,1,2026-01-06,My cousin told me he was treated terribly here.
        Dana,1,2026-01-07,The water in the pool at this spa was dirty.
        Glen P.,1,2026-01-08,My bill was four hundred dollars more than I was told.
        R. Stone,1,2026-01-09,I know where you park and I will be waiting for you.
        Luis,5,2026-01-10,"<script>alert('no')</script> A kind team & clean rooms."
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Seven_reviews_are_gone_through_by_keyboard_alone(bool isPhone)
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation, isPhone: isPhone);
        await owner.SetUpAsync(installation);
        await TakeInAsync(owner);
        var page = owner.Page;

        await page.GotoAsync("/rounds");
        await Expect(page.Locator("#start-head")).ToHaveTextAsync("7 things, about 9 minutes");
        await PressOnAsync(page, "Start the round");
        await Expect(page.Locator("h1")).ToHaveTextAsync("1 of 7");
        await Expect(page.Locator(".urgent h2")).ToHaveTextAsync("This cannot wait");
        await LookAsync(owner);

        await StepAsync(page, "4", "2 of 7");
        await StepAsync(page, "3", "3 of 7");
        await StepAsync(page, "k", "2 of 7");
        await StepAsync(page, "j", "3 of 7");

        // It is left and taken up again.
        await page.GotoAsync("/rounds");
        await Expect(page.Locator(".start-round")).ToContainTextAsync("2 of 7");
        await PressOnAsync(page, "Go on");
        await Expect(page.Locator("h1")).ToHaveTextAsync("3 of 7");

        await StepAsync(page, "5", "4 of 7");
        await StepAsync(page, "5", "5 of 7");
        await StepAsync(page, "5", "6 of 7");
        await Expect(page.Locator(".review-words .words")).ToBeVisibleAsync();
        await StepAsync(page, "5", "7 of 7");
        await StepAsync(page, "5", "Done until Monday");
        await Expect(page.Locator(".figures")).ToContainTextAsync("1");
        await LookAsync(owner);
        await page.GotoAsync("/rounds");
        await Expect(page.Locator("#start-head")).ToContainTextAsync("Nothing waits");
    }

    [Fact]
    public async Task An_answer_is_written_beside_its_review_and_leads_back_to_the_round()
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation);
        await owner.SetUpAsync(installation);
        await TakeInAsync(owner);
        var page = owner.Page;
        await page.GotoAsync("/rounds");
        await PressOnAsync(page, "Start the round");
        while (!(await page.InnerTextAsync(".review-words")).Contains("ninety minutes", StringComparison.Ordinal))
            await PressAsync(page, "j");

        await PressAsync(page, "1");
        await page.WaitForURLAsync("**/answer?round=*");
        await page.Locator("#text").FillAsync("We are sorry your appointment ran late.");
        await Expect(page.Locator(".verdict h2")).ToHaveTextAsync("Reconsider");
        await page.Locator("#text").FillAsync("");
        await page.Locator("[data-insert^='We are sorry to read']").ClickAsync();
        await page.ClickAsync("summary:has-text('What holds for everybody')");
        await page.Locator("[data-insert^='We aim to see people']").ClickAsync();
        await Expect(page.Locator(".verdict h2")).ToHaveTextAsync("Clear");
        await Expect(page.Locator("#count")).ToContainTextAsync("of 4,096 bytes");
        await LookAsync(owner);
        await page.ClickAsync("text=Keep as a draft");

        await page.WaitForURLAsync("**/rounds/round/*");
        await Expect(page.Locator(".said")).ToContainTextAsync("kept as a draft");
    }

    private static async Task TakeInAsync(Window owner)
    {
        var page = owner.Page;
        await page.GotoAsync("/rounds/sources");
        await page.FillAsync("#name", "Dr. Ada Weiss");
        await page.ClickAsync("form[action*=Professional] button");
        await page.SelectOptionAsync("#site", "google");
        await page.FillAsync("#key", "harbor");
        await page.ClickAsync("button:has-text('Add the page')");
        await page.SetInputFilesAsync("#files", new FilePayload { Name = "reviews.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Table) });
        await page.ClickAsync("text=See what is in them");
        await Expect(page.Locator("h1")).ToHaveTextAsync("7 reviews were read");
        await page.ClickAsync("text=Take them in");
        await Expect(page.Locator(".said")).ToContainTextAsync("7 new reviews");
    }

    // Tab until the button has the focus, then Enter, as somebody without a mouse does.
    private static async Task PressOnAsync(IPage page, string words)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("words => document.activeElement.textContent.includes(words)", words))
                break;
        }

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("/rounds/round/"));
    }

    // A page shows its heading before its scripts listen.
    private static async Task StepAsync(IPage page, string key, string heading)
    {
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        await page.Keyboard.PressAsync(key);
        await Expect(page.Locator("h1")).ToHaveTextAsync(heading);
    }

    private static async Task PressAsync(IPage page, string key)
    {
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        var before = await page.InnerTextAsync("h1");
        await page.Keyboard.PressAsync(key);
        await Expect(page.Locator("h1")).Not.ToHaveTextAsync(before);
    }

    private static async Task LookAsync(Window owner)
    {
        var page = owner.Page;
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= page.ViewportSize!.Width, $"{page.Url} sticks out.");
        var found = await page.RunAxe();
        owner.Errors.RemoveAll(error => error.StartsWith("Applying inline style", StringComparison.Ordinal));
        Assert.True(found.Violations.Length == 0, $"{page.Url}: " + string.Join("; ", found.Violations.Select(each => $"{each.Id} at {each.Nodes[0].Target} {each.Nodes[0].Html}")));
    }
}
