using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads reviews and ratings month by month from the running totals, for plots. Months without a review are left out.</summary>
public sealed class ReadMonths(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid? ProfessionalId = null, string? SiteId = null);

    public sealed record Result(IReadOnlyList<Line> Lines, Refusal? Refusal = null);

    /// <summary>What was published in a month and still stands. Mean is on the scale from 1 to 5, null without ratings; Stars counts 1 to 5.</summary>
    public sealed record Line(DateOnly Month, int Count, double? Mean, IReadOnlyList<int> Stars, IReadOnlyDictionary<ReviewClass, int> ByClass);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], Refusal.NotFound);

        var tallies = await Tallies.SeenBy(db, member, request.ProfessionalId, request.SiteId)
            .GroupBy(tally => new { tally.Month, tally.Class })
            .Select(group => new ReviewTally
            {
                Month = group.Key.Month,
                Class = group.Key.Class,
                Count = group.Sum(tally => tally.Count),
                Stars1 = group.Sum(tally => tally.Stars1),
                Stars2 = group.Sum(tally => tally.Stars2),
                Stars3 = group.Sum(tally => tally.Stars3),
                Stars4 = group.Sum(tally => tally.Stars4),
                Stars5 = group.Sum(tally => tally.Stars5),
                NormalizedSum = group.Sum(tally => tally.NormalizedSum),
            })
            .ToListAsync(cancellationToken);
        return new([.. tallies.Where(tally => tally.Count > 0).GroupBy(tally => tally.Month).OrderBy(month => month.Key).Select(month => ToLine(month.Key, [.. month]))]);
    }

    private static Line ToLine(int month, List<ReviewTally> tallies) => new(
        ReviewTally.DayOf(month),
        tallies.Sum(tally => tally.Count),
        Tallies.MeanOf(tallies),
        Tallies.StarsOf(tallies),
        tallies.ToDictionary(tally => tally.Class, tally => tally.Count));
}
