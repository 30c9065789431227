using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>How the running totals of a listing change.</summary>
internal sealed class Totals(Guid listingId)
{
    private readonly Dictionary<(int Month, ReviewClass Class), ReviewTally> _changes = [];

    public IReadOnlyList<ReviewTally> Changes => [.. _changes.Values];

    public void CountIn(StoredReview review) => Count(review, 1);

    public void CountOut(StoredReview review) => Count(review, -1);

    private void Count(StoredReview review, int times)
    {
        var key = (ReviewTally.MonthOf(review.DatedAt), review.Class);
        if (!_changes.TryGetValue(key, out var tally))
            _changes[key] = tally = new() { ListingId = listingId, Month = key.Item1, Class = key.Class };
        tally.Add(review.Stars, review.NormalizedRating, times);
    }
}
