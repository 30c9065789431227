using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GoodStanding.EndToEnd;

/// <summary>Ratings and papers with nothing but a keyboard: a plot is saved as a picture and printed, a theme is read, a paper is kept and deleted.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RatingsStoryTests(Browser browser)
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Plots_are_saved_as_pictures_their_numbers_opened_and_a_theme_read(bool isPhone)
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation, isPhone: isPhone);
        await SampleAsync(owner, installation);
        var page = owner.Page;
        await page.GotoAsync("/rounds/ratings");
        await Expect(page.Locator("#rating canvas")).ToBeVisibleAsync();

        foreach (var id in new[] { "rating", "reviews-by-month", "stars", "themes" })
        {
            await page.Locator($"[data-picture={id}]").FocusAsync();
            var saved = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
            Assert.Equal($"{id}.png", saved.SuggestedFilename);
            var bytes = await File.ReadAllBytesAsync(await saved.PathAsync());
            Assert.Equal(Png, bytes[..8]);
            Assert.True(bytes.Length > 5_000, $"The picture of {id} has {bytes.Length} bytes.");
        }

        await page.Locator("#rating + details summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#rating + details tbody tr").First).ToBeVisibleAsync();
        await LookAsync(owner);
        await page.Locator("#themes a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".line mark").First).ToBeVisibleAsync();
        await LookAsync(owner);
    }

    [Fact]
    public async Task What_is_printed_is_white_and_has_every_number()
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation, isDark: true);
        await SampleAsync(owner, installation);
        var page = owner.Page;
        await page.GotoAsync("/rounds/ratings");
        await Expect(page.Locator("#rating canvas")).ToBeVisibleAsync();

        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await page.Locator("main details:not([open])").CountAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => { const probe = document.createElement('p'); probe.style.color = 'var(--paper)'; document.body.append(probe); const colour = getComputedStyle(probe).color; probe.remove(); return colour; }"));
        await Expect(page.Locator(".top")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-picture=rating]")).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");

        Assert.NotEqual(0, await page.Locator("main details:not([open])").CountAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_paper_is_kept_saved_again_and_deleted_by_keyboard(bool isPhone)
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation, isPhone: isPhone);
        await SampleAsync(owner, installation);
        var page = owner.Page;
        await page.GotoAsync("/rounds/disputes");
        await page.Locator(".board .line > a").First.ClickAsync();

        await page.SetInputFilesAsync("#papers-files", new FilePayload { Name = "links.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("https://example.org/1") });
        await PressAsync(page, "form[action*=Attach] button");
        await Expect(page.Locator(".said").First).ToContainTextAsync("The paper is kept");
        await LookAsync(owner);

        await page.Locator(".papers li > a").FocusAsync();
        var saved = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal("https://example.org/1", await File.ReadAllTextAsync(await saved.PathAsync()));

        await PressAsync(page, ".papers summary");
        await PressAsync(page, "form[action*=Delete] button");
        await Expect(page.Locator(".said").First).ToContainTextAsync("The paper is deleted");
    }

    [Fact]
    public async Task Days_are_chosen_and_stay_in_the_address()
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation);
        await SampleAsync(owner, installation);
        var page = owner.Page;
        await page.GotoAsync("/rounds/reviews");

        await page.ClickAsync("nav[aria-label=When] >> text=30 days");
        Assert.EndsWith("?Span=30-days", page.Url, StringComparison.Ordinal);
        await page.FillAsync("#words", "bill");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".review-cell")).ToHaveCountAsync(1);
        await LookAsync(owner);
        await PressAsync(page, "nav[aria-label=When] button[value=year]");
        await Expect(page.Locator(".review-cell").First).ToBeVisibleAsync();
    }

    private static async Task SampleAsync(Window owner, Installation installation)
    {
        await owner.SetUpAsync(installation);
        await owner.Page.ClickAsync("text=Bring the sample");
        await owner.Page.WaitForURLAsync("**/drafts");
    }

    private static async Task PressAsync(IPage page, string selector)
    {
        await page.Locator(selector).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
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
