using System.Net;

namespace GoodStanding.Web.Tests.SignIn;

/// <summary>A session that somebody else finds open does not change how its owner signs in.</summary>
public sealed class SecurityTests : IDisposable
{
    private const string Email = "ada@example.org";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Some_minutes_after_signing_in_the_page_asks_once_more_who_it_is()
    {
        var owner = await _site.SetUpAsync();
        Assert.False((await owner.OpenAsync("/security")).Has(".prove"));
        Assert.True(owner.Page.Has("form[action*='handler=App']"));

        _site.Clock.Advance(TimeSpan.FromMinutes(6));
        await owner.OpenAsync("/security");

        Assert.True(owner.Page.Has(".prove"));
        Assert.False(owner.Page.Has("form[action*='handler=App'], form[action*=Password], form[action$='handler=Passkey'], .qr"));
        await owner.SubmitAsync(".prove form", new() { ["Current"] = Site.Password });
        Assert.False(owner.Page.Has(".prove"));
        Assert.True(owner.Page.Has("form[action*='handler=App']"));
    }

    [Theory]
    [InlineData("App", "Code")]
    [InlineData("Codes", "Code")]
    [InlineData("AppOff", "Current")]
    [InlineData("Passkey", "Passkey")]
    [InlineData("Forget", "Passkey")]
    [InlineData("Password", "Password")]
    public async Task Without_a_fresh_proof_no_form_changes_anything(string handler, string field)
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/security");
        _site.Clock.Advance(TimeSpan.FromMinutes(6));

        var page = await PostAsync(owner, handler, (field, "a-new-value for this field"), ("Current", Site.Password));

        Assert.Contains("Show once more that it is you", page.Text(".said"), StringComparison.Ordinal);
        Assert.Equal("/today", (await _site.SignInAsync(_site.Visit(), Email)).Path);
    }

    [Fact]
    public async Task Options_for_a_new_passkey_need_the_proof_too()
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/security");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(owner, "Options")).Status);

        await owner.OpenAsync("/security");
        _site.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(owner, "Options")).Status);
    }

    [Fact]
    public async Task A_change_makes_no_proof_younger()
    {
        var owner = await _site.SetUpAsync();
        _site.Clock.Advance(TimeSpan.FromMinutes(4));
        await owner.OpenAsync("/security");
        await owner.SubmitAsync("form[action*=Password]", new() { ["Current"] = Site.Password, ["Password"] = "eight noisy geese land" });
        Assert.Contains("is set", owner.Page.Text(".said"), StringComparison.Ordinal);

        _site.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.True((await owner.OpenAsync("/security")).Has(".prove"));
    }

    [Fact]
    public async Task Guessing_the_password_there_slows_down_as_it_does_at_the_door()
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/security");
        _site.Clock.Advance(TimeSpan.FromMinutes(6));
        await owner.OpenAsync("/security");
        for (var tries = 0; tries < 5; tries++)
            await owner.SubmitAsync(".prove form", new() { ["Current"] = "not this one at all" });

        var page = await owner.SubmitAsync(".prove form", new() { ["Current"] = Site.Password });

        Assert.True(page.Has(".prove"));
        Assert.Contains("wait a moment", page.Text(".said"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Passkey", null)]
    [InlineData("Passkey", "")]
    [InlineData("Passkey", "{}")]
    [InlineData("Passkey", "not json")]
    [InlineData("Forget", null)]
    [InlineData("Forget", "***")]
    [InlineData("ProvePasskey", "{\"id\": 1}")]
    [InlineData("ProvePasskey", null)]
    public async Task What_cannot_be_read_as_a_passkey_is_told_in_a_sentence(string handler, string? passkey)
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/security");

        var page = passkey is null ? await PostAsync(owner, handler) : await PostAsync(owner, handler, ("Passkey", passkey));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("passkey", page.Text(".said"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "{}")]
    [InlineData(true, "not json")]
    [InlineData(false, "{}")]
    public async Task At_the_door_too_a_passkey_that_cannot_be_read_is_told_so(bool hasOptions, string passkey)
    {
        await _site.SetUpAsync();
        var visitor = _site.Visit();
        await visitor.OpenAsync("/sign-in");
        var token = visitor.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        if (hasOptions)
            await visitor.SendAsync(HttpMethod.Post, "/sign-in?handler=Options", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        var page = await visitor.GoAsync(HttpMethod.Post, "/sign-in?handler=Passkey", new FormUrlEncodedContent([new("Passkey", passkey), new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("passkey", page.Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_tries_without_end_is_asked_to_wait()
    {
        var owner = await _site.SetUpAsync();
        var statuses = new List<HttpStatusCode>();
        for (var times = 0; times < 40; times++)
            statuses.Add((await owner.SendAsync(HttpMethod.Get, "/security", null)).StatusCode);

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    private static Task<Page> PostAsync(Visitor visitor, string handler, params (string Name, string Value)[] fields)
    {
        var token = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var values = fields.Append(("__RequestVerificationToken", token)).DistinctBy(each => each.Item1).Select(each => KeyValuePair.Create(each.Item1, each.Item2));
        return visitor.GoAsync(HttpMethod.Post, $"/security?handler={handler}", new FormUrlEncodedContent(values));
    }
}
