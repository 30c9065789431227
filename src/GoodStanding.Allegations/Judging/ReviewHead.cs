using GoodStanding.Learning;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Judging;

/// <summary>What the linear model for reviews answers: the five classes, whether a review is urgent, and the ten types that have cases enough.</summary>
internal static class ReviewHead
{
    private static readonly AllegationType[] Types =
    [
        AllegationType.FrontDesk, AllegationType.Billing, AllegationType.RefusedRequest, AllegationType.MalpracticeAlleg, AllegationType.CrimeAlleg,
        AllegationType.OutcomeOpinion, AllegationType.NotPatient, AllegationType.ConflictEmployee, AllegationType.Hate, AllegationType.PrivacyStaff,
    ];

    /// <summary>The names of the answers, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<ReviewClass>().Select(name => $"linear {name}"), "linear urgent", .. Types.Select(type => $"linear {type}")];

    public static int Count => LinearModel.Heads;
}
