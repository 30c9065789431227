using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads after how many days reviews were answered, month by month of the review.</summary>
public sealed class ReadResponseTimes(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid? ProfessionalId = null, string? SiteId = null);

    /// <summary>Days is null where nothing was answered with a date. Answered are of Answerable, whether dated or not.</summary>
    public sealed record Result(IReadOnlyList<Line> Lines, Spread? Days, int Answerable, int Answered, Refusal? Refusal = null);

    /// <summary>The answers to what was published in a month, in days.</summary>
    public sealed record Line(DateOnly Month, Spread Days);

    /// <summary>What nobody should answer is left out, as is what has vanished. Only where review and answer both have a date, and in that order, is a time known.</summary>
    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], null, 0, 0, Refusal.NotFound);

        var reviews = (await new ReviewFilter(request.SiteId, request.ProfessionalId).Of(ReviewPage.SeenBy(db.Reviews, member))
            .Where(review => review.VanishedAt == null && !review.IsUrgent)
            .Select(review => new { review.Types, review.PublishedAt, review.DatedAt, IsAnswered = review.ReplyWords != null, review.ReplyAt, review.Professional.Profession })
            .ToListAsync(cancellationToken))
            .Where(review => !AgainstAnswer.Holds(review.Types, review.Profession ?? member.Profession))
            .ToList();
        var timed = reviews
            .Where(review => review.IsAnswered && review.PublishedAt == review.DatedAt && review.ReplyAt >= review.PublishedAt)
            .Select(review => (Month: ReviewTally.MonthOf(review.DatedAt), Days: (review.ReplyAt!.Value - review.DatedAt).TotalDays))
            .ToList();
        return new(
            [.. timed.GroupBy(each => each.Month).OrderBy(month => month.Key).Select(month => new Line(ReviewTally.DayOf(month.Key), Spread.Of(month.Select(each => each.Days))!))],
            Spread.Of(timed.Select(each => each.Days)),
            reviews.Count,
            reviews.Count(review => review.IsAnswered));
    }
}
