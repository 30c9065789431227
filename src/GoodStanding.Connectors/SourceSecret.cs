namespace GoodStanding.Connectors;

/// <summary>What lets the practice ask a site: its own key, or the grant that it gave its own client.</summary>
public abstract record SourceSecret
{
    private SourceSecret()
    {
    }

    /// <summary>Says that there is a secret, never which: a record would print its members into logs and messages.</summary>
    public sealed override string ToString() => "(secret)";

    /// <summary>A key that is sent with each request.</summary>
    public sealed record ApiKey(string Value) : SourceSecret;

    /// <summary>A grant of OAuth 2.0 (RFC 6749) from which an access token is drawn.</summary>
    public sealed record Grant(string ClientId, string ClientSecret, string RefreshToken) : SourceSecret;
}
