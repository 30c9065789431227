using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Whoever added a paper of a dispute, or keeps the practice's records, deletes it for good.</summary>
public sealed class RemoveAttachment(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid DisputeId, Guid AttachmentId);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(Refusal.NotFound);

        var removed = await AttachmentsAtHand.SeenBy(db, member)
            .Where(each => each.Id == request.AttachmentId && each.DisputeId == request.DisputeId)
            .Where(each => each.AddedById == member.Id || member.KeepsRecords)
            .ExecuteDeleteAsync(cancellationToken);
        return new(removed == 0 ? Refusal.NotFound : null);
    }
}
