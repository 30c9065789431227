using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GoodStanding.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class PasskeyTests(Browser browser)
{
    [Fact]
    public async Task The_first_account_can_be_made_with_a_passkey_alone_and_opened_with_it()
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation);
        await GiveKeyAsync(owner.Page);

        await owner.FillSetupAsync(installation);
        await owner.Page.ClickAsync("text=Make it with a passkey instead");
        await owner.Page.WaitForURLAsync("**/today");

        await LeaveAndReturnAsync(owner.Page);
    }

    [Fact]
    public async Task A_passkey_is_added_to_an_account_and_opens_it()
    {
        await using var installation = await Installation.StartAsync();
        await using var owner = await browser.OpenAsync(installation);
        await GiveKeyAsync(owner.Page);
        await owner.SetUpAsync(installation);

        await owner.Page.GotoAsync("/security");
        await owner.Page.ClickAsync("text=Add a passkey");
        await Expect(owner.Page.Locator(".said")).ToContainTextAsync("Your passkey is known here now");

        await LeaveAndReturnAsync(owner.Page);
    }

    private static async Task LeaveAndReturnAsync(IPage page)
    {
        await page.ClickAsync(".menu summary");
        await page.ClickAsync("text=Sign out");
        await page.WaitForURLAsync("**/sign-in");
        await page.ClickAsync("text=Use a passkey");
        await page.WaitForURLAsync("**/today");
    }

    // A security key in software, as the W3C's WebAuthn testing interface has it.
    private static async Task GiveKeyAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true,
            },
        });
    }
}
