using GoodStanding.App.Check;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Today;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Today;

/// <summary>Shows what waits for a member now, most urgent first, and which first steps are done.</summary>
public sealed class ShowToday(GoodStandingDb db, TimeProvider clock)
{
    private const int Most = 50;

    public sealed record Request(Guid MemberId);

    /// <summary>Steps is empty when all are done. HasSample says whether the sample professional is here.</summary>
    public sealed record Result(
        IReadOnlyList<Waiting> Waiting,
        IReadOnlyList<Notice> Notices,
        IReadOnlyList<(FirstStep Step, bool IsDone)> Steps,
        bool HasSample,
        Refusal? Refusal = null);

    /// <summary>A draft that waits for the member, and why.</summary>
    public sealed record Waiting(WaitsFor For, ListDrafts.Line Draft);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], [], [], false, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var open = await ListDrafts.SeenBy(db, member.Id, member.ReadsOthers)
            .Where(draft => draft.State == DraftState.Drafting || draft.State == DraftState.Held || draft.State == DraftState.InReview || draft.State == DraftState.Scheduled)
            .Include(draft => draft.Author)
            .Include(draft => draft.Suggestions)
            .AsNoTracking()
            .AsSplitQuery()
            .OrderBy(draft => draft.ChangedAt)
            .ToListAsync(cancellationToken);
        var hasReaders = await DraftAtHand.ReadersOf(db, member.Id).AnyAsync(cancellationToken);
        var waiting = open
            .Select(draft => (Draft: draft, For: WaitingFor(draft, member, hasReaders, now)))
            .Where(each => each.For is not null)
            .OrderBy(each => each.For)
            .Take(Most)
            .Select(each => new Waiting(each.For!.Value, ListDrafts.ToLine(each.Draft)))
            .ToList();
        var notices = await db.Notices.AsNoTracking()
            .Where(notice => notice.MemberId == member.Id && notice.SeenAt == null)
            .OrderByDescending(notice => notice.CreatedAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var hasSample = await db.Members.AnyAsync(each => each.IsSample, cancellationToken);
        return new(waiting, notices, await StepsAsync(member, hasReaders, cancellationToken), hasSample);
    }

    /// <summary>Why a draft waits for a member, or null when it waits for somebody or something else.</summary>
    internal static WaitsFor? WaitingFor(Draft draft, Member member, bool hasReaders, DateTimeOffset now)
    {
        if (draft.AuthorId != member.Id)
            return draft.State == DraftState.InReview && draft.ApprovedById is null && (draft.AskedReaderId ?? member.Id) == member.Id ? WaitsFor.YourEyes : null;

        return draft.State switch
        {
            DraftState.Scheduled when draft.ScheduledFor <= now => WaitsFor.Publishing,
            DraftState.InReview when draft.Suggestions.Exists(each => each.AcceptedAt is null) && draft.ApprovedById is null => WaitsFor.YourAnswer,
            DraftState.InReview when draft.ApprovedById is not null || !hasReaders => WaitsFor.ATime,
            DraftState.Drafting => WaitsFor.YourWords,
            _ => null,
        };
    }

    private async Task<IReadOnlyList<(FirstStep Step, bool IsDone)>> StepsAsync(Member member, bool hasReaders, CancellationToken cancellationToken)
    {
        var mine = db.Drafts.Where(draft => draft.AuthorId == member.Id);
        (FirstStep Step, bool IsDone)[] steps =
        [
            (FirstStep.CheckAText, member.FirstCheckAt is not null),
            (FirstStep.KeepADraft, await mine.AnyAsync(cancellationToken)),
            (FirstStep.HoldADraft, await mine.AnyAsync(draft => draft.HoldUntil != null, cancellationToken)),
            (FirstStep.AddASecondReader, hasReaders),
            (FirstStep.PublishADraft, await mine.AnyAsync(draft => draft.State == DraftState.Published, cancellationToken)),
        ];
        return steps.All(step => step.IsDone) ? [] : steps;
    }
}
