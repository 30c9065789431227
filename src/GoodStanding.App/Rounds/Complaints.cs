using System.Linq.Expressions;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Joins new reviews to those of the practice's other sites that are the same complaint.</summary>
internal sealed class Complaints(GoodStandingDb db, Listing listing, IReadOnlyList<Guid> otherListings)
{
    // Who tells a story twice does so within days; a year is generous, and keeps a weekly import from reading everything.
    private static readonly TimeSpan Window = TimeSpan.FromDays(365);

    private readonly ComplaintMatcher _matcher = new();
    private readonly Dictionary<Guid, Guid?> _complaints = [];

    // What the batch at hand has found; it counts when the batch is written.
    private readonly Dictionary<Guid, Guid> _found = [];
    private (DateTimeOffset From, DateTimeOffset To)? _loaded;

    /// <summary>The practice's listings on other sites.</summary>
    public static async Task<IReadOnlyList<Guid>> OtherListingsAsync(GoodStandingDb db, Listing listing, CancellationToken cancellationToken) =>
        await db.Listings.Where(each => each.SiteId != listing.SiteId).Select(each => each.Id).ToListAsync(cancellationToken);

    /// <summary>Gives the new reviews their complaint; returns the older reviews that begin one with it.</summary>
    public async Task<IReadOnlyList<Guid>> JoinAsync(IReadOnlyList<StoredReview> added, CancellationToken cancellationToken)
    {
        if (added.Count == 0 || otherListings.Count == 0)
            return [];

        await LoadAsync(added.Min(review => review.DatedAt) - Window, added.Max(review => review.DatedAt) + Window, cancellationToken);
        _found.Clear();
        var beginning = new List<Guid>();
        foreach (var review in added)
        {
            if (_complaints.Count == 0 || _matcher.Find(review.Author, review.Words) is not { } id)
                continue;

            var known = _found.TryGetValue(id, out var found) ? found : _complaints[id];
            review.ComplaintId = known ?? id;
            if (known is null)
                beginning.Add(id);
            _found[id] = known ?? id;
        }

        return beginning;
    }

    /// <summary>Keeps what the last join found, once its batch is written.</summary>
    public void Keep()
    {
        foreach (var (id, complaint) in _found)
            _complaints[id] = complaint;
    }

    // Each other review is read once, however many batches there are.
    private async Task LoadAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (_loaded is not { } loaded)
        {
            await AddAsync(review => review.DatedAt >= from && review.DatedAt <= to, cancellationToken);
            _loaded = (from, to);
            return;
        }

        if (from < loaded.From)
            await AddAsync(review => review.DatedAt >= from && review.DatedAt < loaded.From, cancellationToken);
        if (to > loaded.To)
            await AddAsync(review => review.DatedAt > loaded.To && review.DatedAt <= to, cancellationToken);
        _loaded = (from < loaded.From ? from : loaded.From, to > loaded.To ? to : loaded.To);
    }

    private async Task AddAsync(Expression<Func<StoredReview, bool>> period, CancellationToken cancellationToken)
    {
        var others = await db.Reviews
            .Where(period)
            .Where(review => review.PracticeId == listing.PracticeId && EF.Parameter(otherListings).Contains(review.ListingId))
            .Select(review => new { review.Id, review.Author, review.Words, review.ComplaintId })
            .ToListAsync(cancellationToken);
        foreach (var other in others)
        {
            _matcher.Add(other.Id, other.Author, other.Words);
            _complaints[other.Id] = other.ComplaintId;
        }
    }
}
