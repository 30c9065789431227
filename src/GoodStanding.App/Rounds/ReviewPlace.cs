using System.Globalization;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>The last review of a page: the next page begins after it, however many have come meanwhile. In an address it is "1764000000000000_0198…".</summary>
public sealed record ReviewPlace(DateTimeOffset DatedAt, Guid Id)
{
    // A thousand years of microseconds: what is beyond was not written by us.
    private const long Longest = 31_556_952_000_000_000;

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is something else.</summary>
    public static ReviewPlace? Parse(string? text)
    {
        var parts = text?.Split('_');
        return parts is [var time, var id]
            && long.TryParse(time, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var microseconds)
            && Math.Abs(microseconds) < Longest
            && Guid.TryParseExact(id, "N", out var guid)
            ? new(DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds), guid)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(DatedAt.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond}_{Id:N}");

    // The first comparison says nothing new; it lets both databases start in the middle of the index.
    internal IQueryable<StoredReview> After(IQueryable<StoredReview> reviews) =>
        reviews.Where(review => review.DatedAt <= DatedAt && (review.DatedAt < DatedAt || review.Id.CompareTo(Id) < 0));
}
