using GoodStanding.Connectors;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Switches on that a listing is read through its site's own interface.</summary>
public sealed class ConnectSource(GoodStandingDb db, IEnumerable<IReviewSource> sources, TimeProvider clock)
{
    /// <summary>Key is the listing's name as the interface wants it. ApiKey is typed anew; with null the practice's own for that site is used, or CredentialId names a grant.</summary>
    public sealed record Request(Guid MemberId, Guid ListingId, string Key, string? ApiKey = null, Guid? CredentialId = null)
    {
        /// <summary>Without the key.</summary>
        public override string ToString() => nameof(ConnectSource);
    }

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (member, refusal) = await SourceAtHand.EnterAsync(db, request.MemberId, cancellationToken);
        if (member is null)
            return new(refusal);
        if (await db.Listings.SingleOrDefaultAsync(each => each.Id == request.ListingId, cancellationToken) is not { } listing)
            return new(Refusal.NotFound);
        if (!sources.Any(source => source.SiteId == listing.SiteId))
            return new(Refusal.NotNow("This site has no interface that is read here. Save its page and hand the file over."));
        if (request.Key.Trim() is not { Length: > 0 and <= Limits.SiteKey } key || key.Any(char.IsControl))
            return new(Refusal.Invalid($"Give the page's name as the interface wants it, up to {Limits.SiteKey} characters."));

        var apiKey = string.IsNullOrWhiteSpace(request.ApiKey) ? null : request.ApiKey.Trim();
        if (apiKey is not null && (apiKey.Length > Limits.Secret || !apiKey.All(letter => letter is > ' ' and <= '~')))
            return new(Refusal.Invalid("This is no key: a key has letters, digits and signs without blanks."));

        var now = clock.GetUtcNow();
        var credential = apiKey is null ? await FindAsync(listing, request.CredentialId, cancellationToken) : await KeepAsync(listing, apiKey, now, cancellationToken);
        if (credential is null)
            return new(Refusal.Invalid($"{ReviewSites.Find(listing.SiteId)?.ShortName ?? listing.SiteId} answers to a key of your own. Enter it here."));

        var connected = await db.ConnectedListings.SingleOrDefaultAsync(each => each.ListingId == listing.Id, cancellationToken)
            ?? db.ConnectedListings.Add(new() { ListingId = listing.Id, Key = key }).Entity;
        var left = connected.CredentialId;
        (connected.Key, connected.Credential, connected.ConnectedAt) = (key, credential, now);
        (connected.State, connected.Reason, connected.Failures, connected.NextAskAt, connected.Validator) = (SourceState.Unread, null, 0, now, null);
        await db.SaveChangesAsync(cancellationToken);
        if (left != credential.Id)
            await DisconnectSource.DropUnusedAsync(db, left, cancellationToken);
        return new();
    }

    private Task<SourceCredential?> FindAsync(Listing listing, Guid? id, CancellationToken cancellationToken) => db.SourceCredentials
        .Where(each => each.SiteId == listing.SiteId && (id == null ? each.ApiKey != null : each.Id == id && each.RefreshToken != null))
        .OrderByDescending(each => each.CreatedAt)
        .FirstOrDefaultAsync(cancellationToken);

    // A practice has one key a site: whoever types a new one means it for all of its listings there.
    private async Task<SourceCredential> KeepAsync(Listing listing, string apiKey, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var credential = await FindAsync(listing, null, cancellationToken)
            ?? db.SourceCredentials.Add(new() { Id = Guid.CreateVersion7(now), SiteId = listing.SiteId }).Entity;
        (credential.ApiKey, credential.CreatedAt) = (apiKey, now);
        return credential;
    }
}
