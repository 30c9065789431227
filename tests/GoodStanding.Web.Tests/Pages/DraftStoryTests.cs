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
    public async Task What_is_not_so_is_the_finding_that_was_seen_even_when_others_come_before_it()
    {
        var author = await _site.SetUpAsync();
        await author.OpenAsync("/check");
        await author.SubmitAsync("#check", new() { ["Form.Text"] = "My patient Maria Lopez came in." });

        var meant = author.Page.Document.QuerySelectorAll("[formaction*=NotSo]").Single(button => button.GetAttribute("value")!.Contains("US-HIPAA-ID-A", StringComparison.Ordinal));
        meant.Id = "meant";

        await author.SubmitAsync("#check", new() { ["Form.Text"] = "My patient John Sample came in. My patient Maria Lopez came in.", [$"Reason-{meant.GetAttribute("value")!.Split('|')[0]}"] = "A novel." }, "#meant");

        Assert.Contains("with your reason", author.Page.Text(".said"), StringComparison.Ordinal);
        await author.OpenAsync("/false-alarms");
        var wrong = Assert.Single(author.Page.Document.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("100", StringComparison.Ordinal));
        Assert.Contains("US-HIPAA-ID-A", wrong.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_is_gone_is_told_so_and_nothing_is_marked()
    {
        var author = await _site.SetUpAsync();
        await author.OpenAsync("/check");
        await author.SubmitAsync("#check", new() { ["Form.Text"] = "My patient Maria Lopez came in." });

        await author.SubmitAsync("#check", new() { ["Form.Text"] = "Call 402-555-0172.", ["Reason-0"] = "A novel." }, "[formaction*=NotSo]");

        Assert.StartsWith("/drafts/", author.Page.Path, StringComparison.Ordinal);
        Assert.Contains("not found in these words any more, so nothing was marked", author.Page.Text(".said"), StringComparison.Ordinal);
        Assert.DoesNotContain("not so", author.Page.Text(".timeline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_kept_yet()
    {
        var author = await _site.SetUpAsync();
        await author.OpenAsync("/check");
        await author.SubmitAsync("#check", new() { ["Form.Text"] = "My patient Maria Lopez came in." });

        var page = await author.SubmitAsync("#check", button: "[formaction*=NotSo]");

        Assert.Contains("give a reason", page.Text(".field-validation-error"), StringComparison.Ordinal);
        Assert.True((await author.OpenAsync("/drafts")).Has(".empty"));
    }

    [Fact]
    public async Task On_a_draft_too_a_finding_that_is_gone_is_told_so()
    {
        var author = await _site.SetUpAsync();
        await KeepAsync(author, "My patient Maria Lopez came in last Tuesday.");

        var page = await author.SubmitAsync("form[action*=NotSo]", new() { ["finding"] = "0|US-HIPAA-ID-A|11|Somebody Else", ["Reason"] = "A novel." });

        Assert.Contains("nothing was marked", page.Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_reply_becomes_a_safer_one_with_one_click()
    {
        var author = await _site.SetUpAsync();
        await author.OpenAsync("/check");
        await author.SubmitAsync("#check", new() { ["Form.Network"] = "ReviewSite", ["Form.Review"] = "Waited an hour.", ["Form.Text"] = "We are sorry that your visit ran late, Mrs Lopez." }, "[formaction*=Keep]");
        var safer = author.Page.Text("#safer-reply");

        await author.SubmitAsync(".safer form");

        Assert.Equal(safer, author.Page.Text(".paper .words"));
        Assert.Equal("Clear", author.Page.Document.QuerySelectorAll(".facts .badge")[1].TextContent.Trim());
        Assert.False(author.Page.Has(".safer"));
    }

    [Theory]
    [InlineData("0001-01-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    [InlineData("2031-01-01T10:00")]
    [InlineData("tomorrow")]
    public async Task A_time_that_cannot_be_kept_is_told_so_and_changes_nothing(string time)
    {
        var author = await _site.SetUpAsync();
        await KeepAsync(author, Calm);
        await author.SubmitAsync("form[action*=Hold]");

        var page = await author.SubmitAsync("form[action*=Lengthen]", new() { ["until"] = time });
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Has(".said.tint-reconsider"));
        await _site.RunAsync<ReleaseHolds>(deed => { _site.Clock.Advance(12.1); return deed.RunAsync(new(), default); });
        await ReturnAsync(author, page.Path);
        page = await author.SubmitAsync("form[action*=Schedule]", new() { ["at"] = time });

        Assert.True(page.Has(".said.tint-reconsider"));
        Assert.Equal("In review", StateOf(author));
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
