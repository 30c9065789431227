using GoodStanding.Model.Reviews;

namespace GoodStanding.App.Rounds;

/// <summary>Triage by the stars alone: a top rating is praise, everything else a view to be learnt from. It finds no ground and nothing urgent.</summary>
public static class TriageByStars
{
    private const double Top = 0.99;

    public static TriageReport Of(Review review) => review.Rating is { IsOnScale: true, Normalized: >= Top }
        ? new(ReviewClass.Glowing, [], [TriageRoute.Ignore], [], IsUrgent: false)
        : new(ReviewClass.Fair, [], [TriageRoute.Fix], [], IsUrgent: false);
}
