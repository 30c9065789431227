using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Today;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>A member and a draft that she may see, loaded for one deed.</summary>
internal sealed record DraftAtHand(GoodStandingDb Db, Member Member, Draft Draft)
{
    /// <summary>Loads both; refuses when either is not there, when the draft has changed since she looked, or while its words are on their way to a site. Without a version nothing is about to be changed.</summary>
    public static async Task<(DraftAtHand? AtHand, Refusal? Refusal)> LoadAsync(
        GoodStandingDb db, Guid memberId, Guid draftId, int? version, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(memberId, cancellationToken) is not { } member)
            return (null, Refusal.NotFound);

        var draft = await db.Drafts
            .Include(each => each.Author).ThenInclude(author => author.Practice)
            .Include(each => each.NotSos)
            .Include(each => each.Suggestions)
            .AsSplitQuery()
            .SingleOrDefaultAsync(each => each.Id == draftId, cancellationToken);
        if (draft is null || !draft.IsSeenBy(member))
            return (null, Refusal.NotFound);

        if (version is null)
            return (new(db, member, draft), null);
        if (version != draft.Version)
            return (null, Refusal.Changed);

        return await db.ReplySendings.Where(ReplySending.IsOpen).AnyAsync(sending => sending.DraftId == draft.Id, cancellationToken)
            ? (null, Refusal.NotNow("It is on its way to the site. Look again in a few minutes."))
            : (new(db, member, draft), null);
    }

    /// <summary>Who may read this draft for its author, the sample people apart.</summary>
    public Task<List<Member>> ReadersAsync(CancellationToken cancellationToken) => ReadersOf(Db, Draft.AuthorId).ToListAsync(cancellationToken);

    /// <summary>The members who may read for an author.</summary>
    public static IQueryable<Member> ReadersOf(GoodStandingDb db, Guid authorId) =>
        db.Members.Where(each =>
            each.Id != authorId
            && each.State == MemberState.Confirmed
            && !each.IsSample
            && (each.Role == MemberRole.Owner || each.Role == MemberRole.SecondReader));

    /// <summary>Leaves a notice for somebody, unless she is the one who did it.</summary>
    public void Notify(Guid memberId, NoticeKind kind, DateTimeOffset now)
    {
        if (memberId != Member.Id)
            Db.Notices.Add(Notice.Of(memberId, kind, Draft.Id, now));
    }

    /// <summary>Keeps what screening said.</summary>
    public async Task KeepAsync(DraftScreening screening, CancellationToken cancellationToken)
    {
        Draft.Verdict = screening.Verdict;
        Draft.HasTone = screening.HasTone;
        var known = await Db.RuleHits.Where(hit => hit.DraftId == Draft.Id).Select(hit => hit.RuleId).ToListAsync(cancellationToken);
        foreach (var ruleId in screening.Report.Findings.Select(finding => finding.Rule.Id).Distinct().Except(known))
            Db.RuleHits.Add(new() { DraftId = Draft.Id, RuleId = ruleId });
    }
}
