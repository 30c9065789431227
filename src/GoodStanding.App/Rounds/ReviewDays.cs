using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>The days of a reader on which reviews were published; both ends are within, and null is open.</summary>
/// <remarks>Many sites give a day alone, stored as its midnight UTC: that day is meant wherever the reader is, so it is compared as a day and not as a moment.</remarks>
public sealed record ReviewDays(DateOnly? From, DateOnly? To, TimeZoneInfo Zone)
{
    // What no review site has seen is as far as the days go: beyond, zones cannot be told.
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2200, 1, 1);

    internal IQueryable<StoredReview> Of(IQueryable<StoredReview> reviews)
    {
        if (From is { } from)
        {
            var (day, moment) = BoundsOf(from);
            var first = day < moment ? day : moment; // The plain comparison lets both databases start in the middle of the index.
            reviews = reviews.Where(review => review.DatedAt >= first && (review.DatedAt >= moment || review.DatedAt == day));
        }

        if (To is { } to && to < DateOnly.MaxValue)
        {
            var (day, moment) = BoundsOf(to.AddDays(1));
            reviews = reviews.Where(review => review.DatedAt < moment && review.DatedAt != day);
        }

        return reviews;
    }

    // A day's midnight UTC, and the moment at which it begins for the reader.
    private (DateTimeOffset Day, DateTimeOffset Moment) BoundsOf(DateOnly day)
    {
        day = day < First ? First : day > Last ? Last : day;
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var begins = Zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight;
        return (new(midnight, TimeSpan.Zero), new DateTimeOffset(begins, Zone.GetUtcOffset(begins)).ToUniversalTime());
    }
}
