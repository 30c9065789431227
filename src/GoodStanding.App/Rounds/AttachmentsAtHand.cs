using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>The papers of the disputes that a member sees.</summary>
internal static class AttachmentsAtHand
{
    public static IQueryable<DisputeAttachment> SeenBy(GoodStandingDb db, Member member) =>
        db.DisputeAttachments.Where(attachment => DisputesAtHand.SeenBy(db, member).Any(dispute => dispute.Id == attachment.DisputeId));
}
