using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GoodStanding.Connectors.Google;

/// <summary>What is kept from the beginning of a sign-in to its end: the state that proves it is the same browser, and the verifier that proves it is the same server.</summary>
public sealed record SignInTicket(string State, string Verifier)
{
    /// <summary>What is shown of the verifier at the beginning: its SHA-256 (RFC 7636, 4.2).</summary>
    public string Challenge => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    /// <summary>A new one, of 256 random bits each.</summary>
    public static SignInTicket New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>Whether the state that came back is this one; takes the same time wherever they differ.</summary>
    public bool Is(string? state) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state ?? ""), Encoding.UTF8.GetBytes(State));

    /// <summary>Nothing of it.</summary>
    public override string ToString() => "(secret)";
}
