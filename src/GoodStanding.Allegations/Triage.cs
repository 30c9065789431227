using GoodStanding.Allegations.Deep;
using GoodStanding.Allegations.Judging;
using GoodStanding.Allegations.Pointing;
using GoodStanding.Allegations.Routing;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations;

/// <summary>Answers what kind of review a review is, what it alleges, and what can be done about it.</summary>
/// <remarks>
/// It reads words and a rating; it knows nothing of who wrote them or what happened. So <see cref="ReviewClass.False"/> means that the review rests on a fact that can be tested, never that it is untrue.
/// Safe for many threads.
/// </remarks>
/// <param name="deep">The deep stage, for reviews that words and rating leave open; null leaves them to the fast one.</param>
public sealed class Triage(TriageDepth? deep = null)
{
    private const double TopFrom = 0.875;
    private const double BlameBelow = 0.75;

    /// <summary>The fast stage alone.</summary>
    public static Triage Fast { get; } = new();

    /// <summary>Triages a review. Any text is survived; an empty one is judged by its rating.</summary>
    public TriageReport Read(Review review)
    {
        var reading = new ReviewReading(review);
        if (reading.Words == 0)
            return OfStars(reading);

        var judgement = Judge.Of(reading, deep?.Heads, out var meaning);
        var (reviewClass, types) = Settle(reading, judgement);
        var allegations = types.Select(type => Allegation(reading, type, judgement, meaning)).ToList();
        var isUrgent = judgement.IsUrgent || Danger.IsIn(reading, reviewClass) || types.Contains(AllegationType.Threat) || types.Contains(AllegationType.SelfHarm);
        return new(
            reviewClass, allegations, Routes.Of(reviewClass, types.ToHashSet(), isUrgent), Grounds.Of(types, ReviewSites.Find(review.Site)), isUrgent);
    }

    // Without words nothing is alleged.
    private static TriageReport OfStars(ReviewReading reading)
    {
        var reviewClass = reading.Rating >= TopFrom ? ReviewClass.Glowing : ReviewClass.Fair;
        return new(reviewClass, [new(AllegationType.StarOnly, default, 1)], Routes.Of(reviewClass, new HashSet<AllegationType> { AllegationType.StarOnly }, isUrgent: false), [], false);
    }

    // A rating that is not a top one is no praise, and a top one is no blame of the desk.
    private static (ReviewClass Class, List<AllegationType> Types) Settle(ReviewReading reading, Judgement judgement)
    {
        var reviewClass = judgement.Class switch
        {
            ReviewClass.Glowing when reading.Rating < TopFrom => ReviewClass.Fair,
            ReviewClass.Unfair when reading.Rating >= BlameBelow => ReviewClass.Fair,
            var other => other,
        };
        return (reviewClass, [.. judgement.Types.Where(type => type != AllegationType.StarOnly)]);
    }

    private static ReviewAllegation Allegation(ReviewReading reading, AllegationType type, Judgement judgement, ReviewMeaning? meaning) =>
        new(type, TypeWords.Of(reading, type, meaning), Math.Round(judgement.Of(type), 3));
}
