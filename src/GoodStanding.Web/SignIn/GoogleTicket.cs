using System.Security.Cryptography;
using System.Text.Json;
using GoodStanding.Connectors.Google;
using GoodStanding.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace GoodStanding.Web.SignIn;

/// <summary>Keeps in this browser alone, closed, what was begun at Google: whoever comes back with another browser, or as somebody else, has begun nothing.</summary>
internal sealed class GoogleTicket(IDataProtectionProvider protection, PublicAddress address, TimeProvider clock)
{
    private const string Cookie = "gs-google";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _lock = protection.CreateProtector("GoodStanding.Google.1");

    /// <summary>What was begun: for which listing, with which client, by whom.</summary>
    public sealed record Kept(Guid MemberId, Guid ListingId, Guid CredentialId, string State, string Verifier, DateTimeOffset Until)
    {
        public SignInTicket Ticket => new(State, Verifier);

        /// <summary>Nothing of it.</summary>
        public override string ToString() => nameof(GoogleTicket);
    }

    public void Keep(HttpContext context, Guid memberId, Guid listingId, Guid credentialId, SignInTicket ticket)
    {
        var kept = new Kept(memberId, listingId, credentialId, ticket.State, ticket.Verifier, clock.GetUtcNow() + Life);
        context.Response.Cookies.Append(address.CookieName(Cookie), _lock.Protect(JsonSerializer.Serialize(kept)), Options(Life));
    }

    /// <summary>What this browser began as this member within the last minutes; null when it did not.</summary>
    public Kept? Find(HttpContext context, Guid memberId)
    {
        if (context.Request.Cookies[address.CookieName(Cookie)] is not { } closed)
            return null;

        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(_lock.Unprotect(closed));
            return kept?.MemberId == memberId && kept.Until > clock.GetUtcNow() ? kept : null;
        }
        catch (Exception forged) when (forged is CryptographicException or JsonException)
        {
            return null;
        }
    }

    public void Drop(HttpContext context) => context.Response.Cookies.Delete(address.CookieName(Cookie), Options(null));

    // Lax: Google leads back from another site, and Strict would leave it behind.
    private CookieOptions Options(TimeSpan? life) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = address.IsSecure, Path = "/", MaxAge = life, IsEssential = true,
    };
}
