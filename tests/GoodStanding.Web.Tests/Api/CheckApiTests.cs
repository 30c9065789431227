using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace GoodStanding.Web.Tests.Api;

public sealed class CheckApiTests(CheckApiTests.SiteWithToken site) : IClassFixture<CheckApiTests.SiteWithToken>
{
    [Fact]
    public async Task One_text_is_answered_with_one_object()
    {
        var answer = await PostAsync("{\"id\": \"a\", \"text\": \"My patient Maria Lopez, phone 402-555-0172.\"}", "application/json");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("stop", json.RootElement.GetProperty("verdict").GetString());
        Assert.Equal("a", json.RootElement.GetProperty("id").GetString());
        Assert.NotEmpty(json.RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Lines_are_answered_in_their_order_and_a_bad_one_by_its_number()
    {
        var answer = await PostAsync("{\"id\": 1, \"text\": \"Wash your hands.\"}\n{oops\n\n{\"id\": 3, \"text\": \"\"}", "application/jsonl");

        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("{\"id\":1,\"verdict\":\"clear\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"line\":2,\"error\":", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":3,\"verdict\":\"clear\"", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "application/json", 400)]
    [InlineData("[1]", "application/json", 400)]
    [InlineData("{\"text\": \"\\ud800\"}", "application/json", 400)]
    [InlineData("{\"text\": \"a\", \"context\": \"song\"}", "application/json", 400)]
    [InlineData("{\"text\": \"a\", \"jurisdiction\": \"ZZ\"}", "application/json", 400)]
    [InlineData("text", "text/plain", 415)]
    public async Task What_cannot_be_read_is_told_as_a_problem(string body, string type, int status)
    {
        var answer = await PostAsync(body, type);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Too_long_a_text_is_told_so_in_the_words_of_the_page()
    {
        var body = $$"""{"text": "{{new string('a', 100_001)}}"}""";

        var one = await PostAsync(body, "application/json");
        var lines = await PostAsync(body + "\n{\"text\": \"a\"}", "application/jsonl");

        Assert.Equal(HttpStatusCode.BadRequest, one.StatusCode);
        Assert.Contains("more than 100,000 characters", await one.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var answers = (await lines.Content.ReadAsStringAsync()).Split('\n');
        Assert.Contains("more than 100,000 characters", answers[0], StringComparison.Ordinal);
        Assert.Contains("verdict", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_does_no_harm()
    {
        var answer = await PostAsync("{\"text\": \"a\", \"x\": " + new string('[', 100_000), "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gs_check_wrong")]
    [InlineData("")]
    public async Task Without_a_good_token_nothing_is_answered(string? token)
    {
        var answer = await PostAsync("{\"text\": \"a\"}", "application/json", token ?? "");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_token_opens_no_page()
    {
        var visitor = site.Site.Visit(isFromHere: false);
        foreach (var path in new[] { "/today", "/drafts", "/people", "/security", "/check" })
        {
            var answer = await visitor.SendAsync(HttpMethod.Get, path, null, ("Authorization", $"Bearer {site.Token}"));
            Assert.Contains("/sign-in", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_session_is_no_token()
    {
        var answer = await site.Owner.SendAsync(HttpMethod.Post, "/api/v1/check", new StringContent("{\"text\": \"a\"}", null, "application/json"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task An_ended_token_opens_nothing()
    {
        await site.Owner.OpenAsync("/people");
        await site.Owner.SubmitAsync("form[action*=Token]", new() { ["name"] = "short-lived" });
        var token = site.Owner.Page.Text("#fresh");
        await site.Owner.SubmitAsync("tr:last-child form[action*=Revoke]");

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync("{\"text\": \"a\"}", "application/json", token)).StatusCode);
    }

    [Fact]
    public async Task The_description_names_the_one_thing_that_programs_can_do()
    {
        using var json = JsonDocument.Parse((await site.Owner.OpenAsync("/openapi/v1.json")).Html);

        Assert.Equal("/api/v1/check", Assert.Single(json.RootElement.GetProperty("paths").EnumerateObject()).Name);
    }

    private Task<HttpResponseMessage> PostAsync(string body, string type) => PostAsync(body, type, site.Token);

    private Task<HttpResponseMessage> PostAsync(string body, string type, string token)
    {
        var content = new StringContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        var headers = token.Length == 0 ? Array.Empty<(string, string)>() : [("Authorization", $"Bearer {token}")];
        return site.Site.Visit().SendAsync(HttpMethod.Post, "/api/v1/check", content, headers);
    }

    public sealed class SiteWithToken : IAsyncLifetime
    {
        public Site Site { get; } = new();

        public Visitor Owner { get; private set; } = null!;

        public string Token { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            Owner = await Site.SetUpAsync();
            await Owner.OpenAsync("/people");
            Token = (await Owner.SubmitAsync("form[action*=Token]", new() { ["name"] = "scheduler" })).Text("#fresh");
        }

        public ValueTask DisposeAsync()
        {
            Site.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
