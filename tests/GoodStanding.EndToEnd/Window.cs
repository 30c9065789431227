using Microsoft.Playwright;

namespace GoodStanding.EndToEnd;

/// <summary>One person at a browser, and the few things that people do over and over.</summary>
public sealed class Window : IAsyncDisposable
{
    public const string Password = "seven calm herons wade";

    public Window(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
        {
            // A question that newer typing overtakes is broken off, which htmx calls an error.
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal) && message.Text is not ("htmx:sendAbort" or "htmx:afterRequest"))
                Errors.Add(message.Text);
        };
    }

    public IPage Page { get; }

    public List<string> Errors { get; } = [];

    public async Task SetUpAsync(Installation installation)
    {
        await FillSetupAsync(installation);
        await Page.FillAsync("#password", Password);
        await Page.ClickAsync("text=Make the account");
        await Page.WaitForURLAsync("**/today");
    }

    public async Task FillSetupAsync(Installation installation)
    {
        await Page.GotoAsync("/setup");
        await Page.FillAsync("#token", installation.SetupToken);
        await Page.FillAsync("#name", "Dr. Ada Weiss");
        await Page.FillAsync("#email", "ada@example.org");
        await Page.FillAsync("#practice", "Harbor Family Practice");
        await Page.SelectOptionAsync("#zone", "UTC");
    }

    public async Task SignInAsync(string email = "ada@example.org")
    {
        await Page.GotoAsync("/sign-in");
        await Page.FillAsync("#email", email);
        await Page.FillAsync("#password", Password);
        await Page.ClickAsync("main form >> text=Sign in");
        await Page.WaitForURLAsync("**/today");
    }

    /// <summary>Invites somebody; the answer is the link to hand over.</summary>
    public async Task<string> InviteAsync(string name, string email)
    {
        await Page.GotoAsync("/people/add");
        await Page.FillAsync("#name", name);
        await Page.FillAsync("#email", email);
        await Page.SelectOptionAsync("#zone", "UTC");
        await Page.ClickAsync("text=Make the link");
        return await Page.InnerTextAsync("#link");
    }

    public async Task JoinAsync(string link, string email)
    {
        await Page.GotoAsync(link);
        await Page.FillAsync("#email", email);
        await Page.FillAsync("#password", Password);
        await Page.ClickAsync("main form >> text=Join");
        await Page.WaitForURLAsync("**/today");
    }

    /// <summary>Types a text and keeps it; the answer is the draft's path.</summary>
    public async Task<string> KeepAsync(string words)
    {
        await Page.GotoAsync("/check");
        await Page.FillAsync("#text", words);
        await Page.ClickAsync("text=Keep as a draft");
        await Page.WaitForURLAsync("**/drafts/*");
        return new Uri(Page.Url).AbsolutePath;
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Assert.Empty(Errors);
    }
}
