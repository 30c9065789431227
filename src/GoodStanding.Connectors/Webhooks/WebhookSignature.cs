using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GoodStanding.Connectors.Webhooks;

/// <summary>Signs messages after the Standard Webhooks specification 1.0: whoever has the secret can tell that a message is ours, whole, and not an old one again.</summary>
public static class WebhookSignature
{
    /// <summary>With what every secret begins.</summary>
    public const string Prefix = "whsec_";

    private const int Bytes = 32; // The specification asks for 24 to 64.

    /// <summary>A secret to show once.</summary>
    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The three headers of a message.</summary>
    /// <param name="id">What it is known by; the same for each attempt, so that the reader can leave out a second one.</param>
    /// <param name="at">When it is sent.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="secret">As <see cref="NewSecret"/> gave it.</param>
    public static IReadOnlyList<(string Name, string Value)> HeadersOf(string id, DateTimeOffset at, ReadOnlySpan<byte> body, string secret)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signed = Encoding.UTF8.GetBytes($"{id}.{time}.").Concat(body.ToArray()).ToArray();
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), signed));
        return [("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", $"v1,{signature}")];
    }
}
