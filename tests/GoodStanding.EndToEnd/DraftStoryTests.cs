using static Microsoft.Playwright.Assertions;

namespace GoodStanding.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class DraftStoryTests(Browser browser)
{
    private const string Calm = "Flu clinics open on Saturday. Bring a friend.";

    [Fact]
    public async Task From_the_first_start_to_a_published_post()
    {
        await using var installation = await Installation.StartAsync();
        await using var author = await browser.OpenAsync(installation);
        await using var reader = await browser.OpenAsync(installation, isPhone: true);
        await author.SetUpAsync(installation);
        await reader.JoinAsync(await author.InviteAsync("Sam Reader", "sam@example.org"), "sam@example.org");

        var draft = await author.KeepAsync(Calm);
        await author.Page.ClickAsync("text=Hold it and sleep on it");
        await Expect(author.Page.Locator(".clock")).ToContainTextAsync("of the hold left");
        await author.Page.ClickAsync("text=Ask to read it");

        await reader.Page.GotoAsync("/today");
        await reader.Page.ClickAsync("text=Flu clinics open");
        await reader.Page.ClickAsync("text=Approve these words");
        await Expect(reader.Page.Locator(".facts")).ToContainTextAsync("Approved by Sam Reader");

        installation.Clock.Advance(12.1);
        await author.SignInAsync();
        await Expect(author.Page.Locator("main")).ToContainTextAsync("Ready: give it a time");
        await author.Page.GotoAsync(draft);
        await author.Page.ClickAsync("text=Schedule it");
        await author.Page.FillAsync("#permalink", "https://social.example/@ada/1");
        await author.Page.ClickAsync("text=It is published");
        await Expect(author.Page.Locator(".facts")).ToContainTextAsync("Published");
        await Expect(author.Page.Locator(".timeline li")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task A_second_readers_words_are_shown_as_changes_and_taken_with_one_click()
    {
        await using var installation = await Installation.StartAsync();
        await using var author = await browser.OpenAsync(installation);
        await using var reader = await browser.OpenAsync(installation);
        await author.SetUpAsync(installation);
        await reader.JoinAsync(await author.InviteAsync("Sam Reader", "sam@example.org"), "sam@example.org");
        var draft = await author.KeepAsync(Calm);
        await author.Page.ClickAsync("text=Hold it and sleep on it");
        await author.Page.ClickAsync("text=Ask to read it");

        await reader.Page.GotoAsync(draft);
        await reader.Page.ClickAsync("text=Suggest other words");
        await reader.Page.FillAsync("#suggested", "Flu clinics open this Saturday.");
        await reader.Page.ClickAsync("button:has-text('Suggest')");
        await author.Page.ReloadAsync();

        await Expect(author.Page.Locator(".suggestion ins")).ToHaveTextAsync("this");
        await author.Page.ClickAsync("text=Take these words");
        await Expect(author.Page.Locator(".paper .words")).ToHaveTextAsync("Flu clinics open this Saturday.");
    }

    [Fact]
    public async Task Without_scripts_a_text_is_checked_and_kept_all_the_same()
    {
        await using var installation = await Installation.StartAsync();
        await using var author = await browser.OpenAsync(installation, hasScripts: false);
        await author.SetUpAsync(installation);

        await author.Page.GotoAsync("/check");
        await author.Page.FillAsync("#text", "My patient Maria Lopez came in last Tuesday.");
        await author.Page.ClickAsync("text=Check it");
        await Expect(author.Page.Locator(".verdict h2")).ToHaveTextAsync("Stop");
        await Expect(author.Page.Locator(".marked mark").First).ToBeVisibleAsync();
        await author.Page.ClickAsync("text=Keep as a draft");

        await Expect(author.Page.Locator(".said")).ToContainTextAsync("Kept");
    }

    [Fact]
    public async Task A_draft_is_kept_once_however_soon_after_the_last_word()
    {
        await using var installation = await Installation.StartAsync();
        await using var author = await browser.OpenAsync(installation);
        await author.SetUpAsync(installation);

        await author.Page.GotoAsync("/check");
        // The answer is slow, so that the check of the last word comes due while the page still stands.
        await author.Page.RouteAsync("**/check?handler=Keep", async route =>
        {
            if (route.Request.IsNavigationRequest)
                await Task.Delay(500);
            await route.ContinueAsync();
        });
        await author.Page.FillAsync("#text", "Flu clinics open on Saturday.");
        await author.Page.EvaluateAsync("() => { const keep = document.querySelector('[formaction*=Keep]'); keep.focus(); keep.click(); keep.click(); }");
        await author.Page.WaitForURLAsync("**/drafts/*");
        await author.Page.GotoAsync("/drafts");

        Assert.Equal(1, await author.Page.Locator(".line").CountAsync());
    }
}
