using GoodStanding.Connectors.Google;

namespace GoodStanding.Connectors.Tests.Google;

public sealed class GoogleSignInTests
{
    private static readonly Uri Redirect = new("https://practice.example/rounds/google");

    // The example of RFC 7636, appendix B.
    [Fact]
    public void The_challenge_is_the_hash_of_the_verifier() =>
        Assert.Equal("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", new SignInTicket("s", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").Challenge);

    [Fact]
    public void A_ticket_is_new_each_time_knows_its_own_state_and_prints_nothing()
    {
        var (one, other) = (SignInTicket.New(), SignInTicket.New());

        Assert.NotEqual(one.State, other.State);
        Assert.NotEqual(one.Verifier, other.Verifier);
        Assert.Equal(43, one.Verifier.Length);
        Assert.True(one.Is(one.State));
        Assert.False(one.Is(other.State));
        Assert.False(one.Is(null));
        Assert.Equal("(secret)", one.ToString());
    }

    [Fact]
    public async Task A_browser_is_sent_to_google_with_state_and_challenge()
    {
        await using var fake = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.To(fake);
        var ticket = new SignInTicket("state-1", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

        var to = new GoogleSignIn(door, new()).Begin("client 1&x=y", Redirect, ticket);

        Assert.Equal(
            "https://accounts.google.com/o/oauth2/v2/auth?client_id=client%201%26x%3Dy&redirect_uri=https%3A%2F%2Fpractice.example%2Frounds%2Fgoogle&response_type=code"
            + "&scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fbusiness.manage&access_type=offline&prompt=consent&state=state-1&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256",
            to.AbsoluteUri);
        Assert.DoesNotContain(ticket.Verifier, to.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_changed_for_a_lasting_grant()
    {
        await using var fake = FakeSite.Answering(FakeReply.File("google", "token-first.json"));

        var asked = await ExchangeAsync(fake);

        Assert.Equal(SourceOutcome.Read, asked.Outcome);
        Assert.Equal(new("client-1", "client-secret-1", "invented-refresh"), asked.Value);
        Assert.Equal("grant_type=authorization_code&code=4%2Fcode&code_verifier=verifier-1&redirect_uri=https%3A%2F%2Fpractice.example%2Frounds%2Fgoogle&client_id=client-1&client_secret=client-secret-1", fake.Asked.Single().Body);
        Assert.DoesNotContain("invented", asked.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token.json", 200, SourceOutcome.Blocked)]
    [InlineData("token-other-scope.json", 200, SourceOutcome.Blocked)]
    [InlineData("invalid-grant.json", 400, SourceOutcome.Blocked)]
    [InlineData("invalid-client.json", 401, SourceOutcome.Blocked)]
    [InlineData("changed.json", 200, SourceOutcome.Changed)]
    [InlineData("sign-in.html", 200, SourceOutcome.Changed)]
    [InlineData("500.json", 500, SourceOutcome.Failed)]
    public async Task Without_a_lasting_grant_the_reason_is_told(string name, int status, SourceOutcome outcome)
    {
        await using var fake = FakeSite.Answering(FakeReply.File("google", name, status));

        var asked = await ExchangeAsync(fake);

        Assert.Equal(outcome, asked.Outcome);
        Assert.Null(asked.Value);
        Assert.NotNull(asked.Reason);
        Assert.DoesNotContain("invented", asked.Reason, StringComparison.Ordinal);
    }

    private static async Task<Asked<SourceSecret.Grant>> ExchangeAsync(FakeSite fake)
    {
        using var door = SomeDoor.To(fake);
        return await new GoogleSignIn(door, SomeSource.At(fake)).ExchangeAsync("client-1", "client-secret-1", Redirect, new("state-1", "verifier-1"), "4/code", default);
    }
}
