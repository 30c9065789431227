using GoodStanding.Model;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Testing;

/// <summary>A triage for tests of pages: it knows a few words and says what they mean, so that every kind of review can be shown.</summary>
public static class TriageByWords
{
    private static readonly (string Words, ReviewClass Class, AllegationType Type, TriageRoute[] Routes, RemovalGround[] Grounds)[] Known =
    [
        ("I will be waiting for you", ReviewClass.Improper, AllegationType.Threat, [TriageRoute.Police, TriageRoute.Flag], [RemovalGround.Threat]),
        ("My cousin told me", ReviewClass.Improper, AllegationType.SecondHand, [TriageRoute.Flag], [RemovalGround.SecondHand]),
        ("saw it on the news", ReviewClass.Improper, AllegationType.Burst, [TriageRoute.SiteLock, TriageRoute.Flag], [RemovalGround.Burst]),
        ("Shame on you", ReviewClass.Improper, AllegationType.Burst, [TriageRoute.SiteLock, TriageRoute.Flag], [RemovalGround.Burst]),
        ("bestsmiles.example", ReviewClass.Improper, AllegationType.SpamAd, [TriageRoute.Flag], [RemovalGround.SpamAd]),
        ("When I worked there", ReviewClass.Improper, AllegationType.ConflictEmployee, [TriageRoute.Flag, TriageRoute.Notify], [RemovalGround.Conflict, RemovalGround.OffTopic]),
        ("All doctors are in it for the money", ReviewClass.Improper, AllegationType.Generalisation, [TriageRoute.Flag], [RemovalGround.Generalisation]),
        ("not even licensed", ReviewClass.False, AllegationType.CredentialFalse, [TriageRoute.Flag, TriageRoute.Reply], [RemovalGround.Misinfo, RemovalGround.Defamation]),
        ("the pool at this spa", ReviewClass.False, AllegationType.WrongProvider, [TriageRoute.Flag, TriageRoute.Reply], [RemovalGround.WrongProvider, RemovalGround.OffTopic]),
        ("Another doctor found the fracture", ReviewClass.Fair, AllegationType.MalpracticeAlleg, [TriageRoute.Notify, TriageRoute.Legal], []),
        ("My bill was", ReviewClass.Unfair, AllegationType.Billing, [TriageRoute.Reply, TriageRoute.Fix, TriageRoute.Offline], [RemovalGround.PriceInsurance]),
        ("ninety minutes past", ReviewClass.Unfair, AllegationType.FrontDesk, [TriageRoute.Reply, TriageRoute.Fix], []),
        ("rolled her eyes", ReviewClass.Unfair, AllegationType.FrontDesk, [TriageRoute.Reply, TriageRoute.Fix], []),
        ("Refused to give me antibiotics", ReviewClass.Unfair, AllegationType.RefusedRequest, [TriageRoute.Reply], []),
    ];

    public static TriageReport Of(Review review)
    {
        foreach (var known in Known)
        {
            var at = review.ReviewBody.IndexOf(known.Words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var grounds = ReviewSites.Find(review.Site)?.Grounds.Where(ground => known.Grounds.Contains(ground.Ground)).ToList() ?? [];
                return new(known.Class, [new(known.Type, new TextSpan(at, known.Words.Length), 0.9)], known.Routes, grounds, known.Type == AllegationType.Threat);
            }
        }

        return review.Rating is { IsOnScale: true, Normalized: >= 0.99 }
            ? new(ReviewClass.Glowing, [], [TriageRoute.Reply], [], IsUrgent: false)
            : new(ReviewClass.Fair, [], [TriageRoute.Reply], [], IsUrgent: false);
    }
}
