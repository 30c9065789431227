using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads how many of the last ninety days' reviews were answered, and how many in time: one to three stars within a week, four and five within a fortnight.</summary>
public sealed class ReadAnswers(GoodStandingDb db, TimeProvider clock)
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(90);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public sealed record Request(Guid MemberId);

    /// <summary>Answerable leaves out what is urgent, what reads as improper and what nobody should answer, a therapist's reviews among it; and what is not answered yet but not late either. Answers without a date, or from before the review, count as answered, not as in time.</summary>
    public sealed record Result(int Answerable, int Answered, int InTime, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(0, 0, 0, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var since = now - Period;
        var reviews = (await ReviewPage.SeenBy(db.Reviews, member)
            .Where(review => review.DatedAt >= since && review.VanishedAt == null && !review.IsUrgent && review.Class != ReviewClass.Improper)
            .Select(review => new { review.Class, review.Types, review.Stars, review.PublishedAt, review.DatedAt, IsAnswered = review.ReplyWords != null, review.ReplyAt, review.Professional.Profession })
            .ToListAsync(cancellationToken))
            .Where(review => !AgainstAnswer.Holds(review.Types, review.Profession ?? member.Profession))
            .ToList();
        return new(
            reviews.Count(review => review.IsAnswered || now - review.DatedAt > LimitOf(review.Stars, review.Class)),
            reviews.Count(review => review.IsAnswered),
            reviews.Count(review => review.IsAnswered && review.ReplyAt >= review.PublishedAt && review.ReplyAt - review.DatedAt <= LimitOf(review.Stars, review.Class)));
    }

    private static TimeSpan LimitOf(int? stars, ReviewClass reviewClass) => stars >= 4 || (stars is null && reviewClass == ReviewClass.Glowing) ? 2 * Week : Week;
}
