using System.Net;
using System.Text.RegularExpressions;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Web.Tests.SignIn;

/// <summary>Every page that exists is tried by everybody who may not open it.</summary>
public sealed class DoorTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_stranger_from_afar_sees_the_open_pages_and_no_others()
    {
        await site.SetUpAsync();

        foreach (var (page, path) in Pages())
        {
            var visitor = site.Visit(isFromHere: false);
            var answer = await visitor.SendAsync(HttpMethod.Get, path, null);

            var isSentAway = answer.Headers.Location?.ToString().Contains("/sign-in?next=", StringComparison.Ordinal) == true;
            Assert.True(isSentAway != Doors.OpenToAll.Contains(page), $"{page} at {path} answered {answer.StatusCode} {answer.Headers.Location}");
        }
    }

    [Fact]
    public async Task Whoever_sits_at_this_machine_may_check_and_read_the_help()
    {
        foreach (var (page, path) in Pages().Where(each => Doors.OpenFromHere.Contains(each.Page)))
            Assert.True(HttpStatusCode.OK == (await site.Visit().OpenAsync(path)).Status, page);
    }

    [Fact]
    public async Task An_owners_page_is_not_there_for_a_clinician()
    {
        using var own = new Site();
        var owner = await own.SetUpAsync();
        var clinician = await own.JoinAsync(owner, "Cleo Clinician", "cleo@example.org", "Clinician");

        foreach (var (page, path) in PagesOf(own).Where(each => Doors.OwnersOnly.Contains(each.Page)))
        {
            Assert.True(HttpStatusCode.NotFound == (await clinician.OpenAsync(path)).Status, page);
            Assert.True((path.Contains(Guid.Empty.ToString(), StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK) == (await owner.OpenAsync(path)).Status, page);
        }
    }

    [Fact]
    public void Every_route_that_asks_for_no_sign_in_stands_in_the_list()
    {
        var open = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath ?? endpoint.RoutePattern.RawText!)
            .Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Doors.OpenToAll.Concat(Doors.RoutesOpenToAll).Order(StringComparer.Ordinal), open);
    }

    [Fact]
    public async Task A_sign_in_is_worth_what_the_stored_membership_is_worth()
    {
        using var own = new Site();
        await own.SetUpAsync();
        var afar = own.Visit(isFromHere: false);
        await own.SignInAsync(afar, "ada@example.org");
        Assert.Equal(HttpStatusCode.OK, (await afar.OpenAsync("/check")).Status);

        // As another program would leave it: the row says that she has left, and her session still lies there.
        await own.RunAsync<GoodStandingDb>(db => db.Members.IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(member => member.State, MemberState.Left)));

        foreach (var path in new[] { "/check", "/today", "/drafts", "/people/add", "/openapi/v1.json" })
            Assert.NotEqual(HttpStatusCode.OK, (await afar.OpenAsync(path)).Status);
    }

    [Theory]
    [InlineData("/no-such-page", true)]
    [InlineData("/no-such-page", false)]
    [InlineData("/.env", false)]
    public async Task An_address_that_leads_nowhere_says_so_to_everybody(string path, bool isFromHere)
    {
        var page = await site.Visit(isFromHere).OpenAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, path), (page.Status, page.Path));
        Assert.Equal("Not here", page.Text("h1"));
    }

    [Fact]
    public async Task A_program_that_checks_without_end_is_asked_to_wait()
    {
        using var own = new Site();
        var visitor = own.Visit();
        var statuses = new List<HttpStatusCode>();
        for (var times = 0; times < 30_000 && !statuses.Contains(HttpStatusCode.TooManyRequests); times++)
            statuses.Add((await visitor.SendAsync(HttpMethod.Put, "/check", null)).StatusCode);

        Assert.InRange(statuses.Count, 3_001, 29_999);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        foreach (var (page, path) in Pages().Where(each => each.Page != "/Error"))
        {
            var answer = await site.Visit().SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent([new("Form.Text", "words")]));

            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Redirect or HttpStatusCode.Found or HttpStatusCode.NotFound, $"{page} answered {answer.StatusCode}");
            Assert.True(answer.Headers.Location is null || answer.Headers.Location.ToString().Contains("/sign-in", StringComparison.Ordinal), page);
        }
    }

    [Theory]
    [InlineData("http://evil.example", 400)]
    [InlineData("null", 400)]
    [InlineData("http://localhost", 200)]
    public async Task A_form_that_another_site_sends_is_refused(string origin, int status)
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/check");
        var token = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await visitor.SendAsync(HttpMethod.Post, "/check", new FormUrlEncodedContent([new("Form.Text", "a"), new("__RequestVerificationToken", token)]), ("Origin", origin));

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_knocks_too_often_is_asked_to_wait_and_a_forged_header_helps_nothing()
    {
        using var own = new Site();
        var visitor = own.Visit(isFromHere: false);
        for (var times = 0; times < 30; times++)
            await visitor.SendAsync(HttpMethod.Get, "/sign-in", null);

        var answer = await visitor.SendAsync(HttpMethod.Get, "/sign-in", null, ("X-Forwarded-For", "198.51.100.9"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await own.Visit().SendAsync(HttpMethod.Get, "/sign-in", null)).StatusCode);
    }

    [Theory]
    [InlineData("/today")]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task After_signing_in_nobody_is_led_to_another_site(string next)
    {
        using var own = new Site();
        await own.SetUpAsync();
        var visitor = own.Visit();
        await visitor.OpenAsync($"/sign-in?next={Uri.EscapeDataString(next)}");

        var page = await visitor.SubmitAsync("main form", new() { ["Email"] = "ada@example.org", ["Password"] = Site.Password });

        Assert.Equal("/today", page.Path);
    }

    [Fact]
    public async Task An_unknown_host_is_not_answered()
    {
        var answer = await site.Visit().SendAsync(HttpMethod.Get, "/check", null, ("Host", "evil.example"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private List<(string Page, string Path)> Pages() => PagesOf(site);

    private static List<(string Page, string Path)> PagesOf(Site site) =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => (endpoint.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath,
                "/" + Regex.Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), @"\{\w+:guid\}", Guid.Empty.ToString())))
            .Distinct(),
    ];
}
