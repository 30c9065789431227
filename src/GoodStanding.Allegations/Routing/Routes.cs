using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Routing;

/// <summary>What to do about a review, the first step first (docs/reviews/taxonomy.md).</summary>
/// <remarks>The order of tests: danger to a person, a demand, what breaks the sites' rules, disputed facts, misplaced blame, fair criticism, praise.</remarks>
internal static class Routes
{
    // Inside a fair or unfair review these are reported too, after the rest.
    private static readonly HashSet<AllegationType> Reportable =
    [
        AllegationType.Hate, AllegationType.Profanity, AllegationType.Threat, AllegationType.PrivacyStaff, AllegationType.PrivacyPatient,
        AllegationType.SpamAd, AllegationType.DuplicateSameSite, AllegationType.SecondHand, AllegationType.MisinfoMed,
    ];

    /// <summary>The steps for a review of that class that shows these types.</summary>
    public static List<TriageRoute> Of(ReviewClass reviewClass, IReadOnlySet<AllegationType> types, bool isUrgent)
    {
        if (types.Contains(AllegationType.Threat))
            return [TriageRoute.Police, TriageRoute.Flag];
        if (types.Contains(AllegationType.Extortion))
            return [TriageRoute.Police, TriageRoute.Flag, TriageRoute.Notify];
        if (types.Contains(AllegationType.SelfHarm))
            return [TriageRoute.Notify, TriageRoute.Reply];

        return reviewClass switch
        {
            ReviewClass.Improper => Improper(types),
            ReviewClass.False => False(types),
            ReviewClass.Unfair => Report(types, types.Contains(AllegationType.Billing) || types.Contains(AllegationType.RefundDemand)
                ? [TriageRoute.Reply, TriageRoute.Fix, TriageRoute.Offline]
                : [TriageRoute.Reply, TriageRoute.Fix]),
            ReviewClass.Fair => Report(types, Fair(types, isUrgent)),
            _ => [TriageRoute.Reply],
        };
    }

    private static List<TriageRoute> Improper(IReadOnlySet<AllegationType> types)
    {
        if (types.Contains(AllegationType.Burst))
            return [TriageRoute.SiteLock, TriageRoute.Flag];
        if (types.Contains(AllegationType.ConflictEmployee) || types.Contains(AllegationType.PrivacyPatient))
            return [TriageRoute.Flag, TriageRoute.Notify];
        return types.Contains(AllegationType.PositiveFlood) || types.Contains(AllegationType.Incentivised) ? [TriageRoute.Flag, TriageRoute.Fix] : [TriageRoute.Flag];
    }

    private static List<TriageRoute> False(IReadOnlySet<AllegationType> types)
    {
        if (types.Contains(AllegationType.CrimeAlleg))
            return [TriageRoute.Flag, TriageRoute.Legal];
        return types.Contains(AllegationType.MalpracticeAlleg) ? [TriageRoute.Notify, TriageRoute.Legal, TriageRoute.Flag] : [TriageRoute.Flag, TriageRoute.Reply];
    }

    private static List<TriageRoute> Fair(IReadOnlySet<AllegationType> types, bool isUrgent)
    {
        if (types.Contains(AllegationType.MalpracticeAlleg))
            return [TriageRoute.Notify, TriageRoute.Legal];
        if (isUrgent || types.Contains(AllegationType.CrimeAlleg))
            return [TriageRoute.Notify, TriageRoute.Reply];
        if (types.Contains(AllegationType.OutcomeOpinion))
            return [TriageRoute.Reply, TriageRoute.Offline, TriageRoute.Notify];
        if (types.Contains(AllegationType.StarOnly))
            return [TriageRoute.Ignore];
        return types.Contains(AllegationType.FrontDesk) || types.Contains(AllegationType.Billing) ? [TriageRoute.Reply, TriageRoute.Fix] : [TriageRoute.Reply];
    }

    private static List<TriageRoute> Report(IReadOnlySet<AllegationType> types, List<TriageRoute> steps)
    {
        if (types.Overlaps(Reportable))
            steps.Add(TriageRoute.Flag);
        return steps;
    }
}
