using GoodStanding.Connectors.Google;
using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Begins to connect a listing to Google with the practice's own client: keeps the client, and says where the browser goes to give the grant.</summary>
public sealed class BeginGoogle(GoodStandingDb db, GoogleSignIn signIn, TimeProvider clock)
{
    internal const string Site = "google";

    // Who begins and never comes back leaves a client without a grant behind.
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>Redirect is the page to which Google leads back; it stands in the client's settings at Google too.</summary>
    public sealed record Request(Guid MemberId, Guid ListingId, string ClientId, string ClientSecret, Uri Redirect)
    {
        /// <summary>Without the secret.</summary>
        public override string ToString() => nameof(BeginGoogle);
    }

    /// <summary>Ticket is to be kept in this browser alone, closed; Address is Google's page.</summary>
    public sealed record Result(Guid? CredentialId, SignInTicket? Ticket, Uri? Address, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (member, refusal) = await SourceAtHand.EnterAsync(db, request.MemberId, cancellationToken);
        if (member is null)
            return Refuse(refusal!);
        if (!await db.Listings.AnyAsync(each => each.Id == request.ListingId && each.SiteId == Site, cancellationToken))
            return Refuse(Refusal.NotFound);

        var (client, secret) = (request.ClientId.Trim(), request.ClientSecret.Trim());
        if (!IsSendable(client) || !IsSendable(secret))
            return Refuse(Refusal.Invalid("Copy the client's id and its secret from the Google Cloud console; both are one word each."));

        var now = clock.GetUtcNow();
        var before = now - Life;
        await db.SourceCredentials.Where(each => each.SiteId == Site && each.ApiKey == null && each.RefreshToken == null && each.CreatedAt < before).ExecuteDeleteAsync(cancellationToken);
        var credential = new SourceCredential { Id = Guid.CreateVersion7(now), SiteId = Site, ClientId = client, ClientSecret = secret, CreatedAt = now };
        db.SourceCredentials.Add(credential);
        await db.SaveChangesAsync(cancellationToken);
        var ticket = SignInTicket.New();
        return new(credential.Id, ticket, signIn.Begin(client, request.Redirect, ticket));
    }

    private static bool IsSendable(string text) => text.Length is > 0 and <= Limits.Secret && text.All(letter => letter is > ' ' and <= '~');

    private static Result Refuse(Refusal refusal) => new(null, null, null, refusal);
}
