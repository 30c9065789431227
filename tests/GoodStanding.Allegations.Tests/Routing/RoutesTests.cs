using GoodStanding.Allegations.Routing;
using GoodStanding.Model.Reviews;
using Xunit;

namespace GoodStanding.Allegations.Tests.Routing;

public sealed class RoutesTests
{
    [Theory]
    [InlineData(ReviewClass.Fair, AllegationType.Threat, TriageRoute.Police)]
    [InlineData(ReviewClass.Improper, AllegationType.Extortion, TriageRoute.Police)]
    [InlineData(ReviewClass.Fair, AllegationType.SelfHarm, TriageRoute.Notify)]
    [InlineData(ReviewClass.Improper, AllegationType.Burst, TriageRoute.SiteLock)]
    [InlineData(ReviewClass.Improper, AllegationType.SecondHand, TriageRoute.Flag)]
    [InlineData(ReviewClass.False, AllegationType.CrimeAlleg, TriageRoute.Flag)]
    [InlineData(ReviewClass.Fair, AllegationType.MalpracticeAlleg, TriageRoute.Notify)]
    [InlineData(ReviewClass.Fair, AllegationType.StarOnly, TriageRoute.Ignore)]
    [InlineData(ReviewClass.Unfair, AllegationType.FrontDesk, TriageRoute.Reply)]
    public void The_first_step_follows_from_what_is_shown(ReviewClass reviewClass, AllegationType type, TriageRoute first) =>
        Assert.Equal(first, Routes.Of(reviewClass, new HashSet<AllegationType> { type }, isUrgent: false)[0]);

    [Fact]
    public void A_first_hand_claim_of_malpractice_is_never_answered_in_public() =>
        Assert.DoesNotContain(TriageRoute.Reply, Routes.Of(ReviewClass.Fair, new HashSet<AllegationType> { AllegationType.MalpracticeAlleg }, isUrgent: true));

    [Fact]
    public void A_breach_inside_a_real_complaint_is_reported_at_the_end() =>
        Assert.Equal(
            [TriageRoute.Reply, TriageRoute.Fix, TriageRoute.Flag],
            Routes.Of(ReviewClass.Unfair, new HashSet<AllegationType> { AllegationType.FrontDesk, AllegationType.PrivacyStaff }, isUrgent: false));
}
