using GoodStanding.App.Rounds;
using GoodStanding.Connectors;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Says how each listing that a member sees is read: connected, by file or by hand, and when a connected one is asked next. No key comes along.</summary>
public sealed class ListConnections(GoodStandingDb db, IEnumerable<IReviewSource> sources)
{
    public sealed record Request(Guid MemberId);

    /// <summary>Connected holds what is asked by the clock; SitesWithKey those for which the practice has a key or a grant; Sites those whose interface is read here.</summary>
    public sealed record Result(IReadOnlyDictionary<Guid, Line> Connected, IReadOnlySet<string> SitesWithKey, IReadOnlySet<string> Sites, Refusal? Refusal = null);

    /// <summary>A connected listing as a page may show it.</summary>
    public sealed record Line(
        string Key, SourceState State, string? Reason, int Failures, DateTimeOffset ConnectedAt, DateTimeOffset? AskedAt, DateTimeOffset? AnsweredAt, DateTimeOffset NextAskAt, DateTimeOffset? RestUntil);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(new Dictionary<Guid, Line>(), new HashSet<string>(), new HashSet<string>(), Refusal.NotFound);

        var seen = ListingAtHand.SeenBy(db, member).Select(listing => listing.Id);
        var connected = await db.ConnectedListings
            .Where(each => seen.Contains(each.ListingId))
            .Select(each => new { each.ListingId, Line = new Line(each.Key, each.State, each.Reason, each.Failures, each.ConnectedAt, each.AskedAt, each.AnsweredAt, each.NextAskAt, each.RestUntil) })
            .ToDictionaryAsync(each => each.ListingId, each => each.Line, cancellationToken);
        var keys = await db.SourceCredentials.Where(each => each.ApiKey != null || each.RefreshToken != null).Select(each => each.SiteId).Distinct().ToListAsync(cancellationToken);
        return new(connected, keys.ToHashSet(), sources.Select(source => source.SiteId).ToHashSet());
    }
}
