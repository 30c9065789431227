using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Counts the reviews that a member sees by each filter, within the period and the professional that are chosen.</summary>
public sealed class CountReviews(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid? ProfessionalId = null, DateTimeOffset? From = null, DateTimeOffset? Until = null);

    public sealed record Result(
        int All,
        int Urgent,
        IReadOnlyDictionary<string, int> BySite,
        IReadOnlyDictionary<ReviewClass, int> ByClass,
        IReadOnlyDictionary<HandlingState, int> ByHandling,
        IReadOnlyDictionary<int, int> ByStars,
        Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return Of([], Refusal.NotFound);

        var filter = new ReviewFilter(ProfessionalId: request.ProfessionalId, From: request.From, Until: request.Until);
        var counts = await filter.Of(ReviewPage.SeenBy(db.Reviews, member))
            .GroupBy(review => new { review.SiteId, review.Class, review.Handling, review.Stars, review.IsUrgent })
            .Select(group => new Cell(group.Key.SiteId, group.Key.Class, group.Key.Handling, group.Key.Stars, group.Key.IsUrgent, group.Count()))
            .ToListAsync(cancellationToken);
        return Of(counts, null);
    }

    private static Result Of(List<Cell> cells, Refusal? refusal) => new(
        cells.Sum(cell => cell.Count),
        cells.Where(cell => cell.IsUrgent).Sum(cell => cell.Count),
        By(cells, cell => cell.SiteId),
        By(cells, cell => cell.Class),
        By(cells, cell => cell.Handling),
        By(cells.Where(cell => cell.Stars is not null), cell => cell.Stars!.Value),
        refusal);

    private static Dictionary<T, int> By<T>(IEnumerable<Cell> cells, Func<Cell, T> key)
        where T : notnull => cells.GroupBy(key).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Count));

    private sealed record Cell(string SiteId, ReviewClass Class, HandlingState Handling, int? Stars, bool IsUrgent, int Count);
}
