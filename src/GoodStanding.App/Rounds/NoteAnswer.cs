using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>Notes that a review was answered on its site by hand, without a draft of ours, or takes such a note back.</summary>
public sealed class NoteAnswer(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>Version is that of the review that she looked at. On is the day of the answer where she is; null takes the note back.</summary>
    public sealed record Request(Guid MemberId, Guid ReviewId, int Version, DateOnly? On);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await ReviewAtHand.LoadAsync(db, request.MemberId, request.ReviewId, request.Version, cancellationToken);
        if (atHand is null)
            return new(refusal);

        var now = clock.GetUtcNow();
        var (review, member) = (atHand.Review, atHand.Member);
        if (Against(review, request.On, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, member.Zone).DateTime)) is { } no)
            return new(no);

        if (request.On is { } day)
        {
            // Of the day alone, an answer is not older than its review.
            var at = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
            review.NoteAnswer(member.Id, review.PublishedAt > at ? review.PublishedAt.Value : at);
            review.Handle(HandlingState.Done, member.Id, now);
        }
        else
        {
            review.TakeBackAnswer();
            review.Handle(HandlingState.Seen, member.Id, now);
        }

        return new(await db.TrySaveAsync(cancellationToken));
    }

    private static Refusal? Against(StoredReview review, DateOnly? on, DateOnly today) => on switch
    {
        null when review.AnswerNotedById is null => Refusal.NotNow("Nobody noted an answer by hand."),
        null => null,
        _ when review.ReplyWords is not null => Refusal.NotNow("It is answered already."),
        { } day when day > today => Refusal.Invalid("The day of the answer is still to come. Give the day on which it was posted."),
        { } day when review.PublishedAt is { } published && day < DateOnly.FromDateTime(published.UtcDateTime).AddDays(-1) => Refusal.Invalid("The answer cannot be older than the review. Give the day on which it was posted."),
        _ => null,
    };
}
