using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Gives a paper of a dispute back as it was handed over.</summary>
public sealed class OpenAttachment(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid DisputeId, Guid AttachmentId);

    public sealed record Result(DisputeAttachment? Attachment, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);

        var attachment = await AttachmentsAtHand.SeenBy(db, member).AsNoTracking()
            .SingleOrDefaultAsync(each => each.Id == request.AttachmentId && each.DisputeId == request.DisputeId, cancellationToken);
        return attachment is null ? new(null, Refusal.NotFound) : new(attachment);
    }
}
