using System.Net;
using GoodStanding.App.Check;

namespace GoodStanding.Web.Tests.Pages;

public sealed class DraftStoryTests : IDisposable
{
    private const string Calm = "Flu clinics open on Saturday. Bring a friend.";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_draft_goes_from_the_box_to_the_public_by_way_of_a_hold_and_a_second_reader()
    {
        var author = await _site.SetUpAsync();
        var reader = await _site.JoinAsync(author, "Sam Reader", "sam@example.org");
        var draft = await KeepAsync(author, Calm);
        Assert.Equal("Drafting", StateOf(author));

        await author.SubmitAsync("form[action*=Hold]");
        Assert.Equal("On hold", StateOf(author));
        Assert.Contains("12 h", author.Page.Text(".clock"), StringComparison.Ordinal);

        await author.SubmitAsync("form[action*=Ask]");
        Assert.Equal("In review", StateOf(author));

        Assert.Contains("Flu clinics", (await reader.OpenAsync("/today")).Html, StringComparison.Ordinal);
        await reader.OpenAsync(draft);
        await reader.SubmitAsync("form[action*=Approve]");
        Assert.Contains("Approved", reader.Page.Text(".facts"), StringComparison.Ordinal);

        _site.Clock.Advance(11);
        await ReturnAsync(author, draft);
        await author.SubmitAsync("form[action*=Schedule]");
        Assert.Equal("Scheduled", StateOf(author));
        Assert.False(author.Page.Has("form[action*=Published]"));

        _site.Clock.Advance(1.5);
        await ReturnAsync(author, draft);
        await author.SubmitAsync("form[action*=Published]", new() { ["permalink"] = "https://social.example/@ada/1" });
        Assert.Equal("Published", StateOf(author));
        Assert.Contains("social.example", author.Page.Text(".next"), StringComparison.Ordinal);
        Assert.Equal(
            ["kept it as a draft", "put it on hold", "asked for a second reader", "approved it", "scheduled it", "published it by hand"],
            author.Page.Document.QuerySelectorAll(".timeline li > p:first-child").Select(line => line.TextContent.Split("Weiss")[^1].Split("Reader")[^1].Trim()));
    }

    [Fact]
    public async Task Suggested_words_are_taken_with_one_click()
    {
        var author = await _site.SetUpAsync();
        var reader = await _site.JoinAsync(author, "Sam Reader", "sam@example.org");
        var draft = await KeepAsync(author, Calm);
        await author.SubmitAsync("form[action*=Hold]");
        await author.SubmitAsync("form[action*=Ask]");

        await reader.OpenAsync(draft);
        await reader.SubmitAsync("form[action*=Suggest]", new() { ["Suggested"] = "Flu clinics open this Saturday.", ["Reason"] = "Shorter." });
        await author.OpenAsync(draft);
        Assert.True(author.Page.Has(".suggestion ins"));
        await author.SubmitAsync(".suggestion form");

        Assert.Equal("Flu clinics open this Saturday.", author.Page.Text(".paper .words"));
    }

    [Fact]
    public async Task A_declined_draft_comes_back_with_the_reason()
    {
        var author = await _site.SetUpAsync();
        var reader = await _site.JoinAsync(author, "Sam Reader", "sam@example.org");
        var draft = await KeepAsync(author, Calm);
        await author.SubmitAsync("form[action*=Hold]");
        await author.SubmitAsync("form[action*=Ask]");

        await reader.OpenAsync(draft);
        await reader.SubmitAsync("form[action*=Decline]", new() { ["Reason"] = "The date is wrong." });
        await author.OpenAsync(draft);

        Assert.Equal("Drafting", StateOf(author));
        Assert.Equal("The date is wrong.", author.Page.Text(".timeline .note"));
    }

    [Fact]
    public async Task A_finding_that_is_not_so_is_kept_with_the_reason_and_counted()
    {
        var author = await _site.SetUpAsync();
        await author.OpenAsync("/check");
        await author.SubmitAsync("#check", new() { ["Form.Text"] = "My patient Maria Lopez came in last Tuesday." });

        await author.SubmitAsync("#check", new() { ["Reason-0"] = "She is a character in a novel." }, "[formaction*=NotSo]");

        Assert.StartsWith("/drafts/", author.Page.Path, StringComparison.Ordinal);
        await author.OpenAsync("/false-alarms");
        Assert.Contains("100", author.Page.Text("tbody tr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_changed_in_the_box_they_were_written_in()
    {
        var author = await _site.SetUpAsync();
        var draft = await KeepAsync(author, Calm);

        await author.OpenAsync($"/check?draft={draft.Split('/')[^1]}");
        await author.SubmitAsync("#check", new() { ["Form.Text"] = "Flu clinics open on Sunday." }, "[formaction*=Keep]");

        Assert.Equal(draft, author.Page.Path);
        Assert.Equal("Flu clinics open on Sunday.", author.Page.Text(".paper .words"));
    }

    [Fact]
    public async Task What_another_has_changed_meanwhile_is_not_overwritten()
    {
        var author = await _site.SetUpAsync();
        var draft = await KeepAsync(author, Calm);
        var second = _site.Visit();
        await _site.SignInAsync(second, "ada@example.org");
        await second.OpenAsync(draft);
        await author.SubmitAsync("form[action*=Hold]");

        await second.SubmitAsync("form[action*=Abandon]");

        Assert.Equal(draft, second.Page.Path);
        Assert.Contains("Somebody changed this meanwhile", second.Page.Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_another_is_not_there_until_it_is_shown()
    {
        var author = await _site.SetUpAsync();
        var reader = await _site.JoinAsync(author, "Sam Reader", "sam@example.org");
        var draft = await KeepAsync(author, Calm);

        var page = await reader.OpenAsync(draft);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("Flu clinics", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_releases_a_hold_and_its_author_is_told()
    {
        var author = await _site.SetUpAsync();
        await KeepAsync(author, Calm);
        await author.SubmitAsync("form[action*=Hold]");

        _site.Clock.Advance(12.1);
        await _site.RunAsync<ReleaseHolds>(deed => deed.RunAsync(new(), default));
        await _site.SignInAsync(author, "ada@example.org");

        Assert.Contains("The hold of your draft has run out", author.Page.Text(".news"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_comes_and_goes_by_one_click()
    {
        var owner = await _site.SetUpAsync();

        await owner.SubmitAsync("form[action*=Sample]");
        Assert.Contains("Dr Sample", owner.Page.Html, StringComparison.Ordinal);
        Assert.True(owner.Page.Has(".sample form"));
        await owner.SubmitAsync(".sample form");

        Assert.False(owner.Page.Has(".sample"));
        Assert.DoesNotContain("Dr Sample", (await owner.OpenAsync("/drafts")).Text("main"), StringComparison.Ordinal);
    }

    private static string StateOf(Visitor visitor) => visitor.Page.Text(".facts .badge");

    private static async Task<string> KeepAsync(Visitor author, string words)
    {
        await author.OpenAsync("/check");
        var kept = await author.SubmitAsync("#check", new() { ["Form.Text"] = words }, "[formaction*=Keep]");
        Assert.True(kept.Path.StartsWith("/drafts/", StringComparison.Ordinal), $"{kept.Status} at {kept.Address}: {kept.Html}");
        return kept.Path;
    }

    // Half a day is longer than a session lasts at rest.
    private async Task ReturnAsync(Visitor author, string draft)
    {
        await _site.SignInAsync(author, "ada@example.org");
        await author.OpenAsync(draft);
    }
}
