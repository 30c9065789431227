using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads how often each site followed each ground, from our own disputes; a rate is told from ten decisions on.</summary>
public sealed class ReadDisputeOutcomes(GoodStandingDb db)
{
    /// <summary>So many decisions make a rate.</summary>
    public const int Sufficient = 10;

    public sealed record Request(Guid MemberId);

    public sealed record Result(IReadOnlyList<Line> Lines, Refusal? Refusal = null);

    /// <summary>Rate is removed by decided, null below ten decisions.</summary>
    public sealed record Line(string SiteId, RemovalGround Ground, int Decided, int Removed, double? Rate);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], Refusal.NotFound);

        var counts = await DisputesAtHand.SeenBy(db, member)
            .Where(dispute => dispute.Outcome != null)
            .GroupBy(dispute => new { dispute.Review.SiteId, dispute.Ground, IsRemoved = dispute.Outcome == DisputeState.Removed })
            .Select(group => new { group.Key.SiteId, group.Key.Ground, group.Key.IsRemoved, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return new(
        [
            .. from row in counts
               group row by (row.SiteId, row.Ground) into pair
               let decided = pair.Sum(row => row.Count)
               let removed = pair.Where(row => row.IsRemoved).Sum(row => row.Count)
               orderby pair.Key.SiteId, pair.Key.Ground
               select new Line(pair.Key.SiteId, pair.Key.Ground, decided, removed, decided < Sufficient ? null : (double)removed / decided),
        ]);
    }
}
