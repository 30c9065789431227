using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Joins new reviews to those of the practice's other sites that are the same complaint.</summary>
internal sealed class Complaints(GoodStandingDb db, Listing listing, IReadOnlyList<Guid> otherListings)
{
    // Who tells a story twice does so within days; a year is generous, and keeps a weekly import from reading everything.
    private static readonly TimeSpan Window = TimeSpan.FromDays(365);

    /// <summary>The practice's listings on other sites.</summary>
    public static async Task<IReadOnlyList<Guid>> OtherListingsAsync(GoodStandingDb db, Listing listing, CancellationToken cancellationToken) =>
        await db.Listings.Where(each => each.SiteId != listing.SiteId).Select(each => each.Id).ToListAsync(cancellationToken);

    /// <summary>Gives the new reviews their complaint; returns the older reviews that begin one with it.</summary>
    public async Task<IReadOnlyList<Guid>> JoinAsync(IReadOnlyList<StoredReview> added, CancellationToken cancellationToken)
    {
        if (added.Count == 0 || otherListings.Count == 0)
            return [];

        var (from, to) = (added.Min(review => review.DatedAt) - Window, added.Max(review => review.DatedAt) + Window);
        var others = await db.Reviews
            .Where(review => review.PracticeId == listing.PracticeId && review.DatedAt >= from && review.DatedAt <= to && EF.Parameter(otherListings).Contains(review.ListingId))
            .Select(review => new { review.Id, review.Author, review.Words, review.ComplaintId })
            .ToDictionaryAsync(review => review.Id, cancellationToken);
        var matcher = new ComplaintMatcher();
        foreach (var other in others.Values)
            matcher.Add(other.Id, other.Author, other.Words);

        var beginning = new List<Guid>();
        foreach (var review in added)
        {
            if (matcher.Find(review.Author, review.Words) is not { } id)
                continue;

            review.ComplaintId = others[id].ComplaintId ?? id;
            if (others[id].ComplaintId is null)
                beginning.Add(id);
        }

        return beginning;
    }
}
