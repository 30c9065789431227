using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>A member whose rights an owner changes, loaded for one deed inside its transaction.</summary>
internal sealed record MemberAtHand(GoodStandingDb Db, Member Member)
{
    public static Refusal LastOwner { get; } = Refusal.NotNow("A practice has at least one owner. Make somebody else an owner first.");

    /// <summary>Loads the member for an owner; of two owners who act at once the second waits here and sees what the first has done.</summary>
    public static async Task<(MemberAtHand? AtHand, Refusal? Refusal)> LoadAsync(GoodStandingDb db, Guid ownerId, Guid memberId, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(ownerId, cancellationToken) is null)
            return (null, Refusal.NotFound);

        await db.Practices.Where(practice => practice.Id == db.PracticeId).ExecuteUpdateAsync(set => set.SetProperty(practice => practice.Name, practice => practice.Name), cancellationToken);
        db.ChangeTracker.Clear();
        if (await db.EnterAsync(ownerId, cancellationToken) is not { Role: MemberRole.Owner })
            return (null, Refusal.NotAllowed("The owner of the practice changes who may do what."));

        var member = await db.Members.Include(each => each.Account).SingleOrDefaultAsync(each => each.Id == memberId && !each.IsSample && each.State != MemberState.Left, cancellationToken);
        return member is null ? (null, Refusal.NotFound) : (new(db, member), null);
    }

    /// <summary>Whether the practice would have no owner without this member.</summary>
    public async Task<bool> IsLastOwnerAsync(CancellationToken cancellationToken) =>
        Member is { Role: MemberRole.Owner, State: MemberState.Confirmed }
        && !await Db.Members.AnyAsync(each => each.Id != Member.Id && each.Role == MemberRole.Owner && each.State == MemberState.Confirmed && !each.IsSample, cancellationToken);

    /// <summary>Ends what was allowed before: every session at once, and what she alone was asked to read is open to the other readers.</summary>
    public async Task EndRightsAsync(CancellationToken cancellationToken)
    {
        await Db.Sessions.Where(session => session.AccountId == Member.AccountId).ExecuteDeleteAsync(cancellationToken);
        if (Member.State != MemberState.Confirmed || !Member.ReadsOthers)
            await Db.Drafts.Where(draft => draft.AskedReaderId == Member.Id).ExecuteUpdateAsync(set => set.SetProperty(draft => draft.AskedReaderId, (Guid?)null), cancellationToken);
    }
}
