using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads the running totals.</summary>
internal static class Tallies
{
    public static IQueryable<ReviewTally> SeenBy(GoodStandingDb db, Member member, Guid? professionalId, string? siteId)
    {
        var tallies = db.ReviewTallies.AsNoTracking();
        if (!member.SeesAllReviews)
            tallies = tallies.Where(tally => tally.Listing.Professional.MemberId == member.Id);
        if (professionalId is not null)
            tallies = tallies.Where(tally => tally.Listing.ProfessionalId == professionalId);
        if (siteId is not null)
            tallies = tallies.Where(tally => tally.Listing.SiteId == siteId);
        return tallies;
    }

    public static IReadOnlyList<int> StarsOf(IReadOnlyCollection<ReviewTally> tallies) =>
    [
        tallies.Sum(tally => tally.Stars1),
        tallies.Sum(tally => tally.Stars2),
        tallies.Sum(tally => tally.Stars3),
        tallies.Sum(tally => tally.Stars4),
        tallies.Sum(tally => tally.Stars5),
    ];

    /// <summary>The mean on the scale from 1 to 5, of sites with different scales too; null without ratings.</summary>
    public static double? MeanOf(IReadOnlyCollection<ReviewTally> tallies)
    {
        var rated = StarsOf(tallies).Sum();
        return rated == 0 ? null : 1 + (4 * tallies.Sum(tally => tally.NormalizedSum) / rated);
    }
}
