using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;

namespace GoodStanding.Web.Tests.SignIn;

public sealed class SignInTests : IDisposable
{
    private const string Email = "ada@example.org";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("short")]
    [InlineData("fourteen chars")]
    [InlineData("password password password")]
    public async Task A_weak_password_is_refused_with_the_reason(string password)
    {
        var visitor = _site.Visit();
        await visitor.OpenAsync("/setup");

        var page = await visitor.SubmitAsync("main form", new()
        {
            ["Token"] = await _site.SetupTokenAsync(), ["Person.Name"] = "Ada", ["Person.Email"] = Email, ["Practice"] = "Harbor", ["Password"] = password,
        });

        Assert.Equal("/setup", page.Path);
        Assert.Contains("assword", page.Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setup_token_opens_once()
    {
        var token = await _site.SetupTokenAsync();
        await _site.SetUpAsync();

        var visitor = _site.Visit();
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/setup")).Path);
        Assert.NotEmpty(token);
    }

    [Fact]
    public async Task A_wrong_setup_token_says_where_the_right_one_stands()
    {
        var visitor = _site.Visit();
        await visitor.OpenAsync("/setup");

        var page = await visitor.SubmitAsync("main form", new() { ["Token"] = "wrong", ["Person.Name"] = "Ada", ["Person.Email"] = Email, ["Practice"] = "Harbor", ["Password"] = Site.Password });

        Assert.Contains("the window where GoodStanding was started", page.Text(".said"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/setup", "/today")]
    [InlineData("/sign-in", "/today")]
    [InlineData("/sign-in?next=/drafts", "/drafts")]
    public async Task Whoever_is_signed_in_is_not_asked_to_begin(string path, string leadsTo)
    {
        var owner = await _site.SetUpAsync();

        Assert.Equal(leadsTo, (await owner.OpenAsync(path)).Path);
    }

    [Fact]
    public async Task An_owner_changes_a_role_and_ends_a_membership_and_it_counts_at_once()
    {
        var owner = await _site.SetUpAsync();
        var reader = await _site.JoinAsync(owner, "Sam Reader", "sam@example.org");
        await owner.OpenAsync("/people");
        await owner.OpenAsync(owner.Page.Document.QuerySelectorAll("td a").Single(link => link.TextContent == "Sam Reader").GetAttribute("href")!);

        await owner.SubmitAsync("form[action*=Role]", new() { ["Role"] = "Owner" });
        Assert.Equal("/sign-in", (await reader.OpenAsync("/drafts")).Path);
        await _site.SignInAsync(reader, "sam@example.org");
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/people/add")).Status);

        await owner.SubmitAsync("form[action*=End]");
        Assert.Contains("has ended", owner.Page.Text(".said"), StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await reader.OpenAsync("/drafts")).Path);
        Assert.Equal("/sign-in", (await _site.SignInAsync(reader, "sam@example.org")).Path);
    }

    [Fact]
    public async Task A_wrong_password_and_a_wrong_address_read_alike()
    {
        await _site.SetUpAsync();
        var visitor = _site.Visit();

        var wrongPassword = (await _site.SignInAsync(visitor, Email, "not this one at all")).Text(".said");
        var wrongAddress = (await _site.SignInAsync(visitor, "nobody@example.org")).Text(".said");

        Assert.Equal(wrongPassword, wrongAddress);
    }

    [Fact]
    public async Task After_five_wrong_tries_the_door_is_shut_for_a_while()
    {
        await _site.SetUpAsync();
        var visitor = _site.Visit();
        for (var tries = 0; tries < 5; tries++)
            await _site.SignInAsync(visitor, Email, "not this one at all");

        var page = await _site.SignInAsync(visitor, Email);

        Assert.Equal("/sign-in", page.Path);
        Assert.Contains("wait a moment", page.Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_of_rest()
    {
        var owner = await _site.SetUpAsync();
        _site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal("/drafts", (await owner.OpenAsync("/drafts")).Path);

        _site.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal("/sign-in", (await owner.OpenAsync("/drafts")).Path);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        var owner = await _site.SetUpAsync();
        for (var times = 0; times < 36; times++)
        {
            _site.Clock.Advance(TimeSpan.FromMinutes(20));
            await owner.OpenAsync("/drafts");
        }

        _site.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("/sign-in", (await owner.OpenAsync("/drafts")).Path);
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session_at_once()
    {
        var owner = await _site.SetUpAsync();
        var elsewhere = _site.Visit();
        await _site.SignInAsync(elsewhere, Email);

        await owner.OpenAsync("/security");
        await owner.SubmitAsync("form[action*=Password]", new() { ["Current"] = Site.Password, ["Password"] = "eight noisy geese land" });

        Assert.Equal("/sign-in", (await elsewhere.OpenAsync("/drafts")).Path);
        Assert.Equal("/drafts", (await owner.OpenAsync("/drafts")).Path);
        Assert.Equal("/today", (await _site.SignInAsync(elsewhere, Email, "eight noisy geese land")).Path);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_our_side_too()
    {
        var owner = await _site.SetUpAsync();
        await owner.SubmitAsync("form[action='/sign-out']");

        Assert.Equal("/sign-in", (await owner.OpenAsync("/drafts")).Path);
    }

    [Fact]
    public async Task With_the_second_step_on_a_password_alone_is_not_enough_and_a_code_opens_once()
    {
        var owner = await _site.SetUpAsync();
        var key = await TurnOnAppAsync(owner);
        var visitor = _site.Visit();

        Assert.Equal("/sign-in/code", (await _site.SignInAsync(visitor, Email)).Path);
        Assert.Equal("/sign-in", (await _site.Visit().OpenAsync("/drafts")).Path);
        var code = CodeOf(key);
        Assert.Equal("/today", (await visitor.SubmitAsync("main form", new() { ["Code"] = code })).Path);

        var another = _site.Visit();
        await _site.SignInAsync(another, Email);
        Assert.Contains("used already", (await another.SubmitAsync("main form", new() { ["Code"] = code })).Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_opens_once()
    {
        var owner = await _site.SetUpAsync();
        await TurnOnAppAsync(owner);
        var code = owner.Page.Text(".codes li");

        var first = _site.Visit();
        await _site.SignInAsync(first, Email);
        Assert.Equal("/today", (await first.SubmitAsync("main form", new() { ["Code"] = code })).Path);

        var second = _site.Visit();
        await _site.SignInAsync(second, Email);
        Assert.Equal("/sign-in/code", (await second.SubmitAsync("main form", new() { ["Code"] = code })).Path);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_the_second_step_on_a_proof_asks_for_a_code_too(bool isRecovery)
    {
        var owner = await _site.SetUpAsync();
        var key = await TurnOnAppAsync(owner);
        var recovery = owner.Page.Text(".codes li");
        _site.Clock.Advance(TimeSpan.FromMinutes(6));
        await owner.OpenAsync("/security");

        foreach (var wrong in new[] { "", "abc", "AAAAA-AAAAA" })
        {
            await owner.SubmitAsync(".prove form", new() { ["Current"] = Site.Password, ["Code"] = wrong });
            Assert.Contains("This code does not fit", owner.Page.Text(".said"), StringComparison.Ordinal);
            Assert.True(owner.Page.Has(".prove"));
            _site.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        await owner.SubmitAsync(".prove form", new() { ["Current"] = Site.Password, ["Code"] = isRecovery ? recovery : CodeOf(key) });
        Assert.False(owner.Page.Has(".prove"));
    }

    [Fact]
    public async Task Recovery_codes_are_shown_once_and_loading_the_page_again_makes_no_others()
    {
        var owner = await _site.SetUpAsync();
        await TurnOnAppAsync(owner);
        Assert.Equal(HttpMethod.Get, owner.Page.Answer.RequestMessage!.Method);
        await owner.SubmitAsync("form[action*=Codes]");
        Assert.Equal(HttpMethod.Get, owner.Page.Answer.RequestMessage!.Method);
        var code = owner.Page.Text(".codes li");

        Assert.False((await owner.OpenAsync("/security")).Has(".codes"));

        var visitor = _site.Visit();
        await _site.SignInAsync(visitor, Email);
        Assert.Equal("/today", (await visitor.SubmitAsync("main form", new() { ["Code"] = code })).Path);
    }

    [Fact]
    public async Task A_token_is_shown_once_and_loading_the_page_again_makes_no_other()
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/people");
        await owner.SubmitAsync("form[action*=Token]", new() { ["name"] = "scheduler" });
        Assert.Equal(HttpMethod.Get, owner.Page.Answer.RequestMessage!.Method);
        Assert.True(owner.Page.Has("#fresh"));

        await owner.OpenAsync("/people");

        Assert.False(owner.Page.Has("#fresh"));
        Assert.Single(owner.Page.Document.QuerySelectorAll("form[action*=Revoke]"));
    }

    [Fact]
    public async Task A_reset_link_sets_a_new_password_once()
    {
        await _site.SetUpAsync();
        var token = "";
        await _site.RunAsync<GoodStanding.App.People.IssuePasswordReset>(async deed => token = (await deed.RunAsync(new(Email), default)).Token!);

        var visitor = _site.Visit();
        await visitor.OpenAsync($"/reset-password?token={token}");
        Assert.Equal("/sign-in", (await visitor.SubmitAsync("main form", new() { ["Password"] = "eight noisy geese land" })).Path);
        Assert.Equal("/today", (await _site.SignInAsync(visitor, Email, "eight noisy geese land")).Path);

        var again = _site.Visit();
        await again.OpenAsync($"/reset-password?token={token}");
        Assert.Contains("used or is too old", (await again.SubmitAsync("main form", new() { ["Password"] = "nine noisy geese land" })).Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tried_out_token_of_an_invitation_gives_no_rights_to_another_address()
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/people/add");
        var invited = await owner.SubmitAsync("main form", new() { ["Person.Name"] = "Sam", ["Person.Email"] = "sam@example.org" });

        var visitor = _site.Visit();
        await visitor.OpenAsync(new Uri(invited.Text("#link")).PathAndQuery);
        var page = await visitor.SubmitAsync("main form", new() { ["Email"] = "eve@example.org", ["Password"] = Site.Password });

        Assert.Equal("/join", page.Path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    private static async Task<string> TurnOnAppAsync(Visitor owner)
    {
        await owner.OpenAsync("/security");
        var key = owner.Page.Document.QuerySelectorAll("section code")[0].TextContent.Replace(" ", "", StringComparison.Ordinal);
        await owner.SubmitAsync("form[action*=App]", new() { ["Code"] = CodeOf(key) });
        Assert.True(owner.Page.Has(".codes"));
        return key;
    }

    // RFC 6238 with SHA-1, half-minute steps and six digits, as authenticator apps reckon it.
    private static string CodeOf(string key)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(key.Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard of authenticator apps.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
