using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads the rating of each listing: from the reviews that stand there, and as the site last showed it.</summary>
public sealed class ReadRatings(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>Below this a mean says little and is marked so.</summary>
    public const int Sufficient = 10;

    private const int RecentMonths = 3;

    // Two or three opinions are no trend.
    private const int TrendFrom = 5;

    public sealed record Request(Guid MemberId, Guid? ProfessionalId = null);

    public sealed record Result(IReadOnlyList<Line> Lines, Refusal? Refusal = null);

    /// <summary>Mean is on the scale from 1 to 5; Stars counts 1 to 5; Points are what the site itself showed, oldest first. Trend is the mean of the last three months less that of before, null where either has under five ratings.</summary>
    public sealed record Line(
        Guid ListingId,
        string SiteId,
        Guid ProfessionalId,
        string ProfessionalName,
        int Count,
        double? Mean,
        bool IsInsufficient,
        IReadOnlyList<int> Stars,
        IReadOnlyList<RatingPoint> Points,
        double? Trend);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], Refusal.NotFound);

        var listings = await ListingAtHand.SeenBy(db, member).AsNoTracking()
            .Where(listing => request.ProfessionalId == null || listing.ProfessionalId == request.ProfessionalId)
            .Include(listing => listing.Professional)
            .OrderBy(listing => listing.Professional.Name).ThenBy(listing => listing.SiteId)
            .ToListAsync(cancellationToken);
        var tallies = (await Tallies.SeenBy(db, member, request.ProfessionalId, null).ToListAsync(cancellationToken)).ToLookup(tally => tally.ListingId);
        var points = (await db.RatingPoints.AsNoTracking().OrderBy(point => point.Day).ToListAsync(cancellationToken)).ToLookup(point => point.ListingId);
        var recent = ReviewTally.MonthOf(clock.GetUtcNow()) - RecentMonths + 1;
        return new([.. listings.Select(listing => ToLine(listing, [.. tallies[listing.Id]], [.. points[listing.Id]], recent))]);
    }

    private static Line ToLine(Listing listing, List<ReviewTally> tallies, IReadOnlyList<RatingPoint> points, int recent)
    {
        var stars = Tallies.StarsOf(tallies);
        return new(
            listing.Id, listing.SiteId, listing.ProfessionalId, listing.Professional.Name, tallies.Sum(tally => tally.Count), Tallies.MeanOf(tallies), stars.Sum() < Sufficient, stars, points,
            TrendOf([.. tallies.Where(tally => tally.Month >= recent)], [.. tallies.Where(tally => tally.Month < recent)]));
    }

    private static double? TrendOf(List<ReviewTally> after, List<ReviewTally> before) =>
        Tallies.StarsOf(after).Sum() < TrendFrom || Tallies.StarsOf(before).Sum() < TrendFrom ? null : Tallies.MeanOf(after) - Tallies.MeanOf(before);
}
