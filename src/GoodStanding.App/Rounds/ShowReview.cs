using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Shows one review with its older versions, what triage says of it today, its disputes, what it was compared with, and the other reviews that are the same complaint.</summary>
public sealed class ShowReview(GoodStandingDb db, ReviewTriage triage)
{
    public sealed record Request(Guid MemberId, Guid ReviewId);

    public sealed record Result(Shown? Review, Refusal? Refusal = null);

    /// <summary>Triage has the spans in the words. Versions are older ones, the latest first. SameComplaint are its copies on other sites. AnswerId is a draft of an answer that she may see and that goes on, or null. AgainstAnswer says why it is better not to answer in public; null when an answer is fine. AnswerNotedBy is who said that it is answered on the site; null where nobody had to. HasVisits says whether there are visits that she may look into; null when she may not.</summary>
    public sealed record Shown(
        StoredReview Review,
        TriageReport Triage,
        IReadOnlyList<ReviewVersion> Versions,
        IReadOnlyList<Dispute> Disputes,
        IReadOnlyList<(Guid Id, string SiteId, DateTimeOffset DatedAt)> SameComplaint,
        Guid? AnswerId,
        string? AgainstAnswer,
        ReviewEvidence Evidence,
        bool? HasVisits,
        string? AnswerNotedBy);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await ReviewAtHand.LoadAsync(db, request.MemberId, request.ReviewId, null, cancellationToken);
        if (atHand is null)
            return new(null, refusal);

        var review = atHand.Review;
        var versions = await db.ReviewVersions.AsNoTracking()
            .Where(version => version.ReviewId == review.Id)
            .OrderByDescending(version => version.ReplacedAt)
            .ToListAsync(cancellationToken);
        var disputes = await db.Disputes.AsNoTracking().Where(dispute => dispute.ReviewId == review.Id).OrderBy(dispute => dispute.CreatedAt).ToListAsync(cancellationToken);
        var same = review.ComplaintId is { } complaint ? await SameAsync(atHand, complaint, cancellationToken) : [];
        var answers = await db.Drafts.AsNoTracking()
            .Where(draft => draft.AnsweredId == review.Id && draft.State != DraftState.Abandoned && draft.State != DraftState.Expired)
            .OrderByDescending(draft => draft.CreatedAt)
            .ToListAsync(cancellationToken);
        bool? hasVisits = atHand.Member.KeepsRecords ? await db.Visits.AnyAsync(visit => visit.IsSample == atHand.IsSample, cancellationToken) : null;
        var report = triage(review.ToReview());
        var against = AgainstAnswer.Of(report, review, review.Professional.Profession ?? atHand.Member.Profession, same.Any(other => other.IsAnswered));
        var noter = review.AnswerNotedById is { } noted ? await db.Members.Where(each => each.Id == noted).Select(each => each.Name).SingleOrDefaultAsync(cancellationToken) ?? "Somebody" : null;
        return new(new(
            review, report, versions, disputes, [.. same.Select(other => (other.Id, other.SiteId, other.DatedAt))], answers.Find(draft => draft.IsSeenBy(atHand.Member))?.Id, against,
            await EvidenceAtHand.LoadAsync(db, atHand, cancellationToken), hasVisits, noter));
    }

    private async Task<IReadOnlyList<(Guid Id, string SiteId, DateTimeOffset DatedAt, bool IsAnswered)>> SameAsync(ReviewAtHand atHand, Guid complaint, CancellationToken cancellationToken)
    {
        var others = await ReviewPage.SeenBy(db.Reviews, atHand.Member)
            .Where(review => review.ComplaintId == complaint && review.Id != atHand.Review.Id)
            .OrderBy(review => review.DatedAt)
            .Select(review => new { review.Id, review.SiteId, review.DatedAt, IsAnswered = review.ReplyWords != null })
            .ToListAsync(cancellationToken);
        return [.. others.Select(other => (other.Id, other.SiteId, other.DatedAt, other.IsAnswered))];
    }
}
