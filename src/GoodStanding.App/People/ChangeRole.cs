using GoodStanding.Storage;
using GoodStanding.Storage.People;

namespace GoodStanding.App.People;

/// <summary>An owner gives a member another role. Her sessions end, so that nothing goes on under the old one.</summary>
public sealed class ChangeRole(GoodStandingDb db)
{
    /// <summary>MemberId is the owner's, OfMemberId the other's; they may be the same.</summary>
    public sealed record Request(Guid MemberId, Guid OfMemberId, MemberRole Role);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(request.Role))
            return new(Refusal.Invalid("There is no such role."));

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (atHand, refusal) = await MemberAtHand.LoadAsync(db, request.MemberId, request.OfMemberId, cancellationToken);
        if (atHand is null)
            return new(refusal);
        if (atHand.Member.Role == request.Role)
            return new();
        if (await atHand.IsLastOwnerAsync(cancellationToken))
            return new(MemberAtHand.LastOwner);

        atHand.Member.Role = request.Role;
        await db.SaveChangesAsync(cancellationToken);
        await atHand.EndRightsAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new();
    }
}
