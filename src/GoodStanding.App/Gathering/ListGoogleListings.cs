using GoodStanding.Connectors.Google;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Asks Google which of its listings a grant reaches, so that a person can say which is hers.</summary>
public sealed class ListGoogleListings(GoodStandingDb db, GoogleListings listings)
{
    public sealed record Request(Guid MemberId, Guid ListingId);

    /// <summary>CredentialId is the newest grant of the practice.</summary>
    public sealed record Result(Guid? CredentialId, IReadOnlyList<GoogleListing> Found, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (member, refusal) = await SourceAtHand.EnterAsync(db, request.MemberId, cancellationToken);
        if (member is null)
            return new(null, [], refusal);
        if (!await db.Listings.AnyAsync(each => each.Id == request.ListingId && each.SiteId == BeginGoogle.Site, cancellationToken))
            return new(null, [], Refusal.NotFound);

        var credential = await db.SourceCredentials.AsNoTracking()
            .Where(each => each.SiteId == BeginGoogle.Site && each.RefreshToken != null)
            .OrderByDescending(each => each.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (credential is null)
            return new(null, [], Refusal.NotNow("Google has not said yes yet. Begin with your client."));

        var answer = await listings.ListAsync(AskListing.SecretOf(credential), cancellationToken);
        return answer.Value is { } found ? new(credential.Id, found) : new(credential.Id, [], Refusal.NotNow(answer.Reason ?? "Google did not answer."));
    }
}
