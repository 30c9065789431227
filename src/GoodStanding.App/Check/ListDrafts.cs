using GoodStanding.Model;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>Lists the drafts that a member may see, last changed first.</summary>
public sealed class ListDrafts(GoodStandingDb db)
{
    public const int PageSize = 50;

    private const int OpeningLength = 140;

    /// <summary>State null means every state; Page counts from 0.</summary>
    public sealed record Request(Guid MemberId, DraftState? State = null, int Page = 0);

    public sealed record Result(IReadOnlyList<Line> Lines, bool HasMore, Refusal? Refusal = null);

    /// <summary>One draft. Opening is how its words begin.</summary>
    public sealed record Line(
        Guid Id,
        string Opening,
        Guid AuthorId,
        string AuthorName,
        bool IsSample,
        Network Network,
        DraftState State,
        Verdict Verdict,
        bool IsApproved,
        DateTimeOffset ChangedAt,
        DateTimeOffset? HoldUntil,
        DateTimeOffset? ScheduledFor,
        DateTimeOffset? Expires,
        int Version);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], false, Refusal.NotFound);

        var drafts = await SeenBy(db, member.Id, member.ReadsOthers)
            .Where(draft => request.State == null || draft.State == request.State)
            .OrderByDescending(draft => draft.ChangedAt)
            .Skip(Math.Max(0, request.Page) * PageSize)
            .Take(PageSize + 1)
            .Include(draft => draft.Author)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return new([.. drafts.Take(PageSize).Select(ToLine)], drafts.Count > PageSize);
    }

    // The same as Draft.IsSeenBy, in the database's words; a test holds the two together.
    internal static IQueryable<Draft> SeenBy(GoodStandingDb db, Guid memberId, bool readsOthers) =>
        db.Drafts.Where(draft =>
            draft.AuthorId == memberId
            || (readsOthers && (draft.State == DraftState.InReview || draft.State == DraftState.Scheduled || draft.State == DraftState.Published)));

    internal static Line ToLine(Draft draft) => new(
        draft.Id,
        Excerpt.Of(draft.Words, OpeningLength),
        draft.AuthorId,
        draft.Author.Name,
        draft.Author.IsSample,
        draft.Network,
        draft.State,
        draft.Verdict,
        draft.ApprovedById is not null,
        draft.ChangedAt,
        draft.HoldUntil,
        draft.ScheduledFor,
        draft.Expires,
        draft.Version);
}
