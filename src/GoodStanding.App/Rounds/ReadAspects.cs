using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads the mean of what sites ask for single sides of the care, such as staff or punctuality.</summary>
public sealed class ReadAspects(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid? ProfessionalId = null, string? SiteId = null);

    public sealed record Result(IReadOnlyList<Line> Lines, Refusal? Refusal = null);

    /// <summary>Mean, Low and High are on the scale from 1 to 5; Low to High is the interval in which the true mean most likely lies. By the site's own word for the side.</summary>
    public sealed record Line(string Aspect, int Count, double Mean, double Low, double High)
    {
        public bool IsInsufficient => Count < ReadRatings.Sufficient;
    }

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], Refusal.NotFound);

        // Stored as text: empty where a site asks for nothing.
        var given = await new ReviewFilter(request.SiteId, request.ProfessionalId).Of(ReviewPage.SeenBy(db.Reviews, member))
            .Where(review => review.VanishedAt == null && review.Aspects != EF.Constant(StoredReview.NoAspects))
            .Select(review => review.Aspects)
            .ToListAsync(cancellationToken);
        return new(
        [
            .. from aspect in given.SelectMany(each => each)
               group aspect.Rating.Normalized by aspect.Aspect into side
               let count = side.Count()
               let mean = side.Average()
               let interval = Wilson.Interval(mean, count)
               orderby side.Key
               select new Line(side.Key, count, 1 + (4 * mean), 1 + (4 * interval.Low), 1 + (4 * interval.High)),
        ]);
    }
}
