using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Google;

/// <summary>How a practice lets its own client at Google read its reviews: OAuth 2.0 with state and PKCE (RFC 6749, 7636, 9700).</summary>
/// <remarks>https://developers.google.com/identity/protocols/oauth2/web-server. The grant is asked for offline use, and anew each time, for without the consent page Google hands out no refresh token the second time.</remarks>
public sealed class GoogleSignIn(OutboundDoor door, SourceAddresses addresses)
{
    /// <summary>The one right that is asked for: to manage business profiles. Google has no smaller one that reads reviews.</summary>
    public const string Scope = "https://www.googleapis.com/auth/business.manage";

    private readonly GoogleTokens _tokens = new(door, addresses);

    /// <summary>Where the browser goes to give the grant. Keep the ticket, guarded and bound to this browser, until it comes back.</summary>
    public Uri Begin(string clientId, Uri redirect, SignInTicket ticket)
    {
        (string Name, string Value)[] fields =
        [
            ("client_id", clientId), ("redirect_uri", redirect.AbsoluteUri), ("response_type", "code"), ("scope", Scope), ("access_type", "offline"), ("prompt", "consent"),
            ("state", ticket.State), ("code_challenge", ticket.Challenge), ("code_challenge_method", "S256"),
        ];
        return new($"{addresses.GoogleSignIn}/o/oauth2/v2/auth?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}");
    }

    /// <summary>Changes the code that came back for the grant. Ask first whether the state is that of the ticket.</summary>
    public async Task<Asked<SourceSecret.Grant>> ExchangeAsync(string clientId, string clientSecret, Uri redirect, SignInTicket ticket, string code, CancellationToken cancellationToken)
    {
        var answer = await _tokens.AskAsync(
            [("grant_type", "authorization_code"), ("code", code), ("code_verifier", ticket.Verifier), ("redirect_uri", redirect.AbsoluteUri), ("client_id", clientId), ("client_secret", clientSecret)], cancellationToken);
        if (GoogleTokens.SetbackOf(answer) is { } setback)
            return setback.ToAsked<SourceSecret.Grant>();
        if (!JsonAnswer.TryRead(answer, out var root) || root.Text("access_token") is null)
            return Setback.Unknown(GoogleTokens.Site).ToAsked<SourceSecret.Grant>();
        if (root.Text("scope") is { } scope && !scope.Split(' ').Contains(Scope))
            return Setback.Missing("Google gave a grant without the right to business profiles: connect once more and leave its box ticked.").ToAsked<SourceSecret.Grant>();

        return root.Text("refresh_token") is { } token
            ? new(SourceOutcome.Read, new(clientId, clientSecret, token))
            : Setback.Missing("Google gave no lasting grant: remove GoodStanding under \"third-party access\" of your Google account and connect once more.").ToAsked<SourceSecret.Grant>();
    }
}
