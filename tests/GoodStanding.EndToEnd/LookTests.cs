using Deque.AxeCore.Playwright;

namespace GoodStanding.EndToEnd;

/// <summary>Every page, light and dark, on a desktop and on a phone: no barrier that axe knows, nothing that sticks out at the side.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LookTests(Browser browser)
{
    private static readonly string[] Open = ["/check", "/help", "/sign-in", "/reset-password", "/join", "/no-such-page"];

    private static readonly string[] Inside = ["/today", "/check", "/drafts", "/rounds", "/rounds/reviews", "/rounds/disputes", "/rounds/sources", "/rounds/ratings", "/rounds/ratings?site=google", "/rounds/themes/staff?months=0", "/rounds/reviews?Span=year&From=2026-01-01", "/rounds/visits", "/rounds/facts", "/people", "/people/add", "/notices", "/mail", "/webhooks", "/security", "/false-alarms", "/doctor", "/help"];

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Everybody_can_use_every_page(bool isDark, bool isPhone)
    {
        await using var installation = await Installation.StartAsync();
        await using var visitor = await browser.OpenAsync(installation, isDark, isPhone);
        await LookAtAsync(visitor, "/setup");
        await visitor.SetUpAsync(installation);
        await visitor.KeepAsync("Lost one tonight: my patient Maria Lopez, 34, from Tilden, came in last Tuesday.");
        await visitor.Page.ClickAsync("text=Hold it and sleep on it");
        await visitor.Page.GotoAsync("/today");
        await visitor.Page.ClickAsync("text=Bring the sample");
        await visitor.Page.WaitForURLAsync("**/drafts");
        var drafts = await visitor.Page.Locator(".line > a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        await visitor.Page.GotoAsync("/people");
        var members = await visitor.Page.Locator("td a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        var reviews = await LinksAsync(visitor, "/rounds/reviews", ".review-cell a");
        var disputes = await LinksAsync(visitor, "/rounds/disputes", ".board .line > a");
        var sources = await LinksAsync(visitor, "/rounds/sources", ".sources td a");
        string[] rounds = [.. reviews.Take(9), .. reviews.Take(2).SelectMany(review => new[] { $"{review}/answer", $"{review}/report" }), .. disputes, .. sources.Take(1)];
        foreach (var path in Inside.Concat(drafts).Concat(members).Concat(rounds))
            await LookAtAsync(visitor, path);
        installation.Clock.Advance(TimeSpan.FromMinutes(6));
        await LookAtAsync(visitor, "/security");
        Assert.Equal(1, await visitor.Page.Locator(".prove").CountAsync());

        await using var stranger = await browser.OpenAsync(installation, isDark, isPhone);
        foreach (var path in Open)
            await LookAtAsync(stranger, path);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_report_beside_the_box_keeps_the_same_promise(bool isDark)
    {
        await using var installation = await Installation.StartAsync();
        await using var visitor = await browser.OpenAsync(installation, isDark, isPhone: true);
        await visitor.Page.GotoAsync("/check");
        await visitor.Page.FillAsync("#text", "Lost one tonight: my patient Maria Lopez, 34, from Tilden, Nebraska, came in last Tuesday with a fractured femur. " + new string('w', 300));
        await visitor.Page.WaitForSelectorAsync(".finding");
        await visitor.Page.Locator(".report details").EvaluateAllAsync<object?>("all => all.forEach(each => each.open = true)");

        await LookHereAsync(visitor);

        await visitor.Page.CheckAsync("input[value=ReviewSite]", new() { Force = true });
        await visitor.Page.FillAsync("#review", "Waited an hour for my knee.");
        await visitor.Page.WaitForSelectorAsync("#safer-reply");
        await LookHereAsync(visitor);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Visits_are_handed_over_and_asked_about(bool isDark, bool isPhone)
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation, isDark, isPhone);
        await owner.SetUpAsync(installation);
        var page = owner.Page;
        await page.GotoAsync("/today");
        await page.ClickAsync("text=Bring the sample");
        await page.GotoAsync("/rounds/visits");
        var day = installation.Clock.GetUtcNow().AddDays(-3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload { Name = "visits.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes($"Patient,Date,Type\n\"Okafor, Jonathan\",{day},Follow-up\n=cmd(),{day},x\n") });
        await page.ClickAsync("text=See what is in it");
        await page.WaitForURLAsync("**/rounds/visits/files/*");
        await LookHereAsync(owner);
        await page.ClickAsync("text=Keep this visit");
        await page.WaitForURLAsync("**/rounds/visits");
        await LookHereAsync(owner);

        await page.GotoAsync((await LinksAsync(owner, "/rounds/reviews?Site=yelp", ".review-cell a"))[0]);
        await page.ClickAsync("text=Compare with your visits");
        await page.WaitForSelectorAsync(".look-answer");
        await LookHereAsync(owner);
    }

    private static async Task<string[]> LinksAsync(Window window, string path, string selector)
    {
        await window.Page.GotoAsync(path);
        return await window.Page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
    }

    private static async Task LookAtAsync(Window window, string path)
    {
        await window.Page.GotoAsync(path);
        await LookHereAsync(window);
    }

    private static async Task LookHereAsync(Window window)
    {
        var page = window.Page;
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(width <= page.ViewportSize!.Width, $"{page.Url} is {width} wide.");

        var found = await page.RunAxe();
        // Axe tries out styles of its own, and the page's policy rightly refuses them.
        window.Errors.RemoveAll(error => error.StartsWith("Applying inline style", StringComparison.Ordinal));
        Assert.True(found.Violations.Length == 0, $"{page.Url}: " + string.Join("; ", found.Violations.Select(each => $"{each.Id} at {each.Nodes[0].Target} {each.Nodes[0].Html}")));
    }
}
