using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.Model;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Compares one review with the practice's visits. It is a look into patient records: it is written into the book before anybody reads the answer, and the answer is kept nowhere else.</summary>
public sealed class LookIntoVisits(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid ReviewId);

    public sealed record Result(Found? Look, Refusal? Refusal = null);

    /// <summary>First and Last are the days of the visits that are kept within the window; null when there are none.</summary>
    public sealed record Found(VisitAnswer Answer, DateOnly? First, DateOnly? Last);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await ReviewAtHand.LoadAsync(db, request.MemberId, request.ReviewId, null, cancellationToken);
        if (atHand is null || !atHand.Member.KeepsRecords)
            return new(null, refusal ?? Refusal.NotFound);
        if (await db.VisitKeepings.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { NameKey: { } key } || !await db.Visits.AnyAsync(visit => visit.IsSample == atHand.IsSample, cancellationToken))
            return new(null, Refusal.NotNow("There are no visits to compare with. Hand some over first."));

        var review = atHand.Review.ToReview();
        var services = (await FactsAtHand.LoadAsync(db, atHand.IsSample, cancellationToken))?.Offered ?? [];
        var visits = VisitMatcher.WindowOf(review) is { } window ? await WithinAsync(window, atHand.IsSample, cancellationToken) : [];
        var answer = new VisitMatcher(new(key), services).Match(review, visits.Select(visit => visit.ToKeyedVisit()));

        // Of days of which nothing is kept nothing can be said.
        if (visits.Count == 0)
            answer = answer with { Match = VisitMatch.NotMatchable };

        var line = VisitLook.Of(VisitAct.Look, atHand.Member.Id, clock.GetUtcNow());
        (line.ReviewId, line.Answer) = (atHand.Review.Id, WireName<VisitMatch>.Of(answer.Match));
        db.VisitLooks.Add(line);
        await db.SaveChangesAsync(cancellationToken);
        return new(new(answer, visits.Count == 0 ? null : visits.Min(visit => visit.Day), visits.Count == 0 ? null : visits.Max(visit => visit.Day)));
    }

    private Task<List<StoredVisit>> WithinAsync(VisitWindow window, bool isSample, CancellationToken cancellationToken) =>
        db.Visits.AsNoTracking().Where(visit => visit.IsSample == isSample && visit.Day >= window.From && visit.Day <= window.To).ToListAsync(cancellationToken);
}
