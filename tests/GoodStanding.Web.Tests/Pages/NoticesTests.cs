using System.Net;
using GoodStanding.App.Outbox;
using GoodStanding.Connectors.Mail;
using GoodStanding.Storage;
using GoodStanding.Testing.Mail;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Web.Tests.Pages;

/// <summary>What a member is told, the mail server for an owner, and webhooks.</summary>
public sealed class NoticesTests
{
    [Fact]
    public async Task Mail_is_off_until_a_member_chooses_it_and_the_page_says_what_is_missing()
    {
        using var site = new Site();
        var owner = await site.SetUpAsync();

        var page = await owner.OpenAsync("/notices");
        Assert.Contains("GOODSTANDING_SMTP", page.Text(".said"), StringComparison.Ordinal);
        Assert.False(page.Has("input[name=weekly][checked]"));
        Assert.False(page.Has("input[name=urgent][checked]"));

        page = await owner.SubmitAsync("main form", new() { ["weekly"] = "true", ["day"] = "Thursday", ["hour"] = "7" });
        Assert.Equal("Kept: you get the week by mail.", page.Text("p.said[role=status]"));
        Assert.True(page.Has("input[name=weekly][checked]"));
        Assert.False(page.Has("input[name=urgent][checked]"));
        Assert.Equal(("Thursday", "7"), (page.Document.QuerySelector("#day option[selected]")!.GetAttribute("value"), page.Document.QuerySelector("#hour option[selected]")!.GetAttribute("value")));
    }

    [Fact]
    public async Task A_test_mail_goes_to_the_owner_and_the_page_tells_the_answer()
    {
        await using var server = await TestMailServer.StartAsync();
        using var site = new Site { Office = OfficeOf(server.Port) };
        var owner = await site.SetUpAsync();

        await owner.OpenAsync("/mail");
        var page = await owner.SubmitAsync("form[action*=Test]");

        Assert.Contains("The mail server took it", page.Text("p.said[role=status]"), StringComparison.Ordinal);
        Assert.Equal(["ada@example.org"], Assert.Single(server.Mails).To);
        Assert.Contains("Wait a minute", (await owner.SubmitAsync("form[action*=Test]")).Text("p.said[role=status]"), StringComparison.Ordinal);
        server.Kill();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("Nothing listens", (await owner.SubmitAsync("form[action*=Test]")).Text("p.said[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unconfirmed_mail_stands_there_until_the_owner_decides()
    {
        await using var server = await TestMailServer.StartAsync("drop-end");
        using var site = new Site { Office = OfficeOf(server.Port) };
        var owner = await site.SetUpAsync();
        await owner.OpenAsync("/notices");
        await owner.SubmitAsync("main form", new() { ["weekly"] = "true" });
        site.Clock.Advance(TimeSpan.FromDays(7));
        await site.RunAsync<WriteDigests>(deed => deed.RunAsync(new(), default));
        await site.RunAsync<SendDueMail>(deed => deed.RunAsync(new(), default));
        await site.SignInAsync(owner, "ada@example.org");

        var page = await owner.OpenAsync("/mail");
        Assert.Equal("Did these arrive?", page.Text("#unconfirmed-head"));
        page = await owner.SubmitAsync("section[aria-labelledby=unconfirmed-head] form", button: "button[formaction*=Leave]");
        Assert.False(page.Has("#unconfirmed-head"));
        Assert.Equal("Left alone", (await owner.OpenAsync("/notices")).Text(".lines .badge"));
    }

    [Fact]
    public async Task Settings_that_are_wrong_are_told_at_the_start()
    {
        var told = Assert.Throws<FormatException>(() => new GoodStanding.App.MailSettings("smtp://me@mail.example.org", PasswordFile: "/nowhere/at/all").Read());
        Assert.Contains("GOODSTANDING_SMTP_PASSWORD_FILE", told.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => new GoodStanding.App.MailSettings("smtp://me@mail.example.org", "one", "two").Read());
        Assert.Null(new GoodStanding.App.MailSettings(null).Read());

        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "three ponds\n");
        Assert.Equal("three ponds", new GoodStanding.App.MailSettings("smtp://me@mail.example.org", PasswordFile: file, Sender: "a@b.example").Read()!.Password);
        File.Delete(file);
    }

    [Fact]
    public async Task A_webhook_shows_its_secret_once_and_its_address_never_again()
    {
        using var site = new Site { Office = OfficeOf(1) };
        var owner = await site.SetUpAsync();
        await owner.OpenAsync("/webhooks");

        var page = await owner.SubmitAsync("#add", new() { ["Form.Name"] = "Scheduler", ["Form.Kind"] = "Json", ["Form.Address"] = "https://hooks.example.org/some/secret/path", ["Form.Weekly"] = "true" });

        Assert.StartsWith("whsec_", page.Text("#fresh"), StringComparison.Ordinal);
        Assert.Contains("Scheduler A program, hooks.example.org", page.Text(".lines .kind"), StringComparison.Ordinal);
        page = await owner.OpenAsync("/webhooks");
        Assert.False(page.Has("#fresh"));
        Assert.DoesNotContain("secret/path", page.Html, StringComparison.Ordinal);

        page = await owner.SubmitAsync(".lines form", button: "button[formaction*=Remove]");
        Assert.True(page.Has(".empty"));
    }

    [Theory]
    [InlineData("Name", "", "name")]
    [InlineData("Address", "http://hooks.example.org/x", "https://")]
    [InlineData("Address", "not an address", "begins with")]
    [InlineData("Weekly", "", "Choose what it is told")]
    public async Task A_webhook_that_cannot_be_used_is_refused_and_nothing_typed_is_lost(string field, string value, string words)
    {
        using var site = new Site { Office = OfficeOf(1) };
        var owner = await site.SetUpAsync();
        await owner.OpenAsync("/webhooks");
        var typed = new Dictionary<string, string> { ["Form.Name"] = "Front office", ["Form.Kind"] = "Teams", ["Form.Address"] = "https://hooks.example.org/x", ["Form.Weekly"] = "true", ["day"] = "Friday", ["hour"] = "17" };
        typed[$"Form.{field}"] = value;

        var page = await owner.SubmitAsync("#add", typed);

        Assert.Contains(words, page.Text("p.said[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Teams", page.Document.QuerySelector("#webhook-kind option[selected]")!.GetAttribute("value"));
        Assert.Equal("Friday", page.Document.QuerySelector("#day option[selected]")!.GetAttribute("value"));
        if (field != "Name")
            Assert.Equal("Front office", page.Document.QuerySelector("#webhook-name")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/mail?handler=Test")]
    [InlineData("/mail?handler=Again")]
    [InlineData("/webhooks?handler=Add")]
    [InlineData("/webhooks?handler=Remove")]
    [InlineData("/notices")]
    public async Task Nothing_changes_by_following_a_link_or_without_the_forms_own_token(string path)
    {
        using var site = new Site();
        var owner = await site.SetUpAsync();

        await owner.OpenAsync(path);
        var forged = await owner.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        await site.RunAsync<GoodStandingDb>(async db => Assert.False(await db.Outbox.IgnoreQueryFilters().AnyAsync() || await db.NoticeChoices.IgnoreQueryFilters().AnyAsync()));
    }

    [Fact]
    public async Task A_clinician_has_her_notices_and_neither_the_mail_server_nor_webhooks()
    {
        using var site = new Site();
        var owner = await site.SetUpAsync();
        var clinician = await site.JoinAsync(owner, "Cleo Clinician", "cleo@example.org", "Clinician");

        Assert.Equal(HttpStatusCode.OK, (await clinician.OpenAsync("/notices")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clinician.OpenAsync("/mail")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clinician.OpenAsync("/webhooks")).Status);
    }

    [Fact]
    public async Task Links_in_mails_begin_with_the_public_address_whatever_a_request_names()
    {
        await using var server = await TestMailServer.StartAsync();
        using var site = new Site { Office = OfficeOf(server.Port) };
        var owner = await site.SetUpAsync();
        await owner.GoAsync(HttpMethod.Get, "/notices", null, ("X-Forwarded-Host", "evil.example"));
        await owner.SubmitAsync("main form", new() { ["weekly"] = "true" });
        site.Clock.Advance(TimeSpan.FromDays(7));

        await site.RunAsync<WriteDigests>(deed => deed.RunAsync(new(), default));
        await site.RunAsync<SendDueMail>(deed => deed.RunAsync(new(), default));

        var text = Assert.Single(server.Mails).Text;
        Assert.Contains("https://check.example.org/rounds", text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", text, StringComparison.Ordinal);
    }

    private static PostOffice OfficeOf(int port) => new(MailServer.Parse($"smtp://127.0.0.1:{port}?tls=none", null, "reviews@example.org"), new("https://check.example.org"));
}
