using Microsoft.Playwright;

namespace GoodStanding.EndToEnd;

/// <summary>One Chromium for all tests; each test gets windows of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;

    private IBrowser Chromium { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Headless = true, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a window with cookies of its own; an error in a script of ours fails the test.</summary>
    public async Task<Window> OpenAsync(Installation installation, bool isDark = false, bool isPhone = false, bool hasScripts = true)
    {
        var context = await Chromium.NewContextAsync(new()
        {
            BaseURL = installation.Address,
            ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScripts,
            TimezoneId = "Etc/UTC",
        });
        context.SetDefaultTimeout(60_000);
        return new(await context.NewPageAsync());
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
