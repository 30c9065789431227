using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>The disputes that a member sees: all, or those about the professional that she is.</summary>
internal static class DisputesAtHand
{
    public static IQueryable<Dispute> SeenBy(GoodStandingDb db, Member member) =>
        member.SeesAllReviews ? db.Disputes : db.Disputes.Where(dispute => dispute.Review.Professional.MemberId == member.Id);
}
