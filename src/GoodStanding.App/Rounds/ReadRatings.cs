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
        double? Trend)
    {
        /// <summary>Where the true mean most likely lies, on the scale from 1 to 5; null without ratings.</summary>
        public (double Low, double High)? Interval => Mean is { } mean ? Wilson.OfStars(mean, Stars.Sum()) : null;
    }

    /// <summary>One professional's ratings on all sites together; Low to High is where the true mean most likely lies. Null without ratings.</summary>
    public sealed record Person(Guid ProfessionalId, string Name, int Count, double? Mean, double? Low, double? High, bool IsInsufficient);

    /// <summary>The professionals beside each other, by name: they are not ranked.</summary>
    public static IReadOnlyList<Person> SideBySide(IEnumerable<Line> lines) =>
        [.. lines.GroupBy(line => (line.ProfessionalId, line.ProfessionalName)).OrderBy(person => person.Key.ProfessionalName, StringComparer.OrdinalIgnoreCase).Select(person => ToPerson(person.Key.ProfessionalId, person.Key.ProfessionalName, [.. person]))];

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

    private static Person ToPerson(Guid id, string name, List<Line> lines)
    {
        var rated = lines.Sum(line => line.Stars.Sum());
        double? mean = rated == 0 ? null : lines.Sum(line => (line.Mean ?? 0) * line.Stars.Sum()) / rated;
        var (low, high) = mean is { } known ? Wilson.OfStars(known, rated) : default;
        return new(id, name, lines.Sum(line => line.Count), mean, mean is null ? null : low, mean is null ? null : high, rated < Sufficient);
    }

    private static double? TrendOf(List<ReviewTally> after, List<ReviewTally> before) =>
        Tallies.StarsOf(after).Sum() < TrendFrom || Tallies.StarsOf(before).Sum() < TrendFrom ? null : Tallies.MeanOf(after) - Tallies.MeanOf(before);
}
