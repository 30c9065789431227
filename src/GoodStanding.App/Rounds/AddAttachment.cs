using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Keeps a paper beside a dispute, encrypted and as it is. It is sent nowhere.</summary>
public sealed class AddAttachment(GoodStandingDb db, TimeProvider clock)
{
    public const int MostBytes = 10 << 20;

    /// <summary>So many papers a dispute has at most.</summary>
    public const int Most = 20;

    /// <summary>Name is the file's own, which says nothing of what it is.</summary>
    public sealed record Request(Guid MemberId, Guid DisputeId, string Name, byte[] Content);

    public sealed record Result(Guid? AttachmentId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.Content.Length == 0)
            return new(null, Refusal.Invalid("The file is empty. Choose another."));
        if (request.Content.Length > MostBytes)
            return new(null, Refusal.Invalid($"The file is larger than {MostBytes >> 20} MB. Make it smaller, or keep the pages that matter."));
        if (AttachmentFile.Recognize(request.Content) is not { } kind)
            return new(null, Refusal.Invalid("The file is neither a PDF, a PNG or JPEG picture, nor plain text. Save it as one of these."));
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);
        if (!await DisputesAtHand.SeenBy(db, member).AnyAsync(dispute => dispute.Id == request.DisputeId, cancellationToken))
            return new(null, Refusal.NotFound);
        if (await db.DisputeAttachments.CountAsync(each => each.DisputeId == request.DisputeId, cancellationToken) >= Most)
            return new(null, Refusal.NotNow($"There are {Most} papers already. Delete one that is not needed."));

        var now = clock.GetUtcNow();
        var added = new DisputeAttachment
        {
            Id = Guid.CreateVersion7(now),
            DisputeId = request.DisputeId,
            Kind = kind,
            Name = NameOf(request.Name),
            Content = request.Content,
            Length = request.Content.Length,
            AddedAt = now,
            AddedById = member.Id,
        };
        db.DisputeAttachments.Add(added);
        await db.SaveChangesAsync(cancellationToken);
        return new(added.Id);
    }

    // Browsers of old send the whole path.
    private static string NameOf(string name)
    {
        var last = string.Concat(name.Split('/', '\\')[^1].EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune)).Take(Limits.Name / 2).Select(rune => rune.ToString())).Trim();
        return last.Length == 0 ? "A file without a name" : last;
    }
}
