using System.Net;
using System.Text;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Google;

/// <summary>Changes a grant for an access token (RFC 6749, 6), which lives for an hour and is kept nowhere.</summary>
internal sealed class GoogleTokens(OutboundDoor door, SourceAddresses addresses)
{
    public const string Site = "Google";

    /// <summary>The header that carries the token, or the setback.</summary>
    public async Task<((string Name, string Value) Header, Setback? Setback)> DrawAsync(SourceSecret? secret, CancellationToken cancellationToken)
    {
        if (secret is not SourceSecret.Grant grant)
            return (default, Setback.Missing("Google is not connected: connect it with your practice's own client."));

        var answer = await AskAsync(
            [("grant_type", "refresh_token"), ("refresh_token", grant.RefreshToken), ("client_id", grant.ClientId), ("client_secret", grant.ClientSecret)], cancellationToken);
        if (SetbackOf(answer) is { } setback)
            return (default, setback);

        return JsonAnswer.TryRead(answer, out var root) && root.Text("access_token") is { } token ? (("Authorization", "Bearer " + token), null) : (default, Setback.Unknown(Site));
    }

    /// <summary>Asks where tokens are given.</summary>
    public Task<DoorAnswer> AskAsync((string Name, string Value)[] fields, CancellationToken cancellationToken) => door.AskAsync(
        new($"{addresses.GoogleTokens}/token")
        {
            Method = HttpMethod.Post,
            BodyType = "application/x-www-form-urlencoded",
            Body = Encoding.UTF8.GetBytes(string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))),
        },
        cancellationToken);

    /// <summary>What the answer says against the grant; the words after "error" are a list in RFC 6749, 5.2.</summary>
    public static Setback? SetbackOf(DoorAnswer answer)
    {
        if (answer.Status is not (HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized) || !JsonAnswer.TryRead(answer, out var root))
            return Setback.Of(answer, Site);

        return root.Text("error") switch
        {
            "invalid_grant" => Setback.Missing("The grant has ended or was withdrawn: connect Google once more."),
            "invalid_client" or "unauthorized_client" => Setback.Missing("Google does not know the client, or its secret is another: look at both in the Google Cloud console."),
            "redirect_uri_mismatch" => Setback.Missing("Google does not know the address of this page: enter it as a redirect address of the client in the Google Cloud console."),
            _ => Setback.Of(answer, Site),
        };
    }
}
