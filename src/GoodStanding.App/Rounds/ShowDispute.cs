using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Shows one dispute with its review, its history and what can be done next.</summary>
public sealed class ShowDispute(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid DisputeId);

    public sealed record Result(Shown? Dispute, Refusal? Refusal = null);

    /// <summary>Names are of everybody in the history. Papers are in the order in which they came.</summary>
    public sealed record Shown(Dispute Dispute, IReadOnlyList<DisputeAct> Acts, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Paper> Papers);

    /// <summary>A paper without what it holds.</summary>
    public sealed record Paper(Guid Id, AttachmentKind Kind, string Name, int Length, DateTimeOffset AddedAt, Guid AddedById);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);

        var dispute = await DisputesAtHand.SeenBy(db, member).AsNoTracking()
            .Include(each => each.Review).ThenInclude(review => review.Listing)
            .Include(each => each.Review).ThenInclude(review => review.Professional)
            .Include(each => each.Events.OrderBy(line => line.Number))
            .AsSplitQuery()
            .SingleOrDefaultAsync(each => each.Id == request.DisputeId, cancellationToken);
        if (dispute is null)
            return new(null, Refusal.NotFound);

        var names = await db.Members.ToDictionaryAsync(each => each.Id, each => each.Name, cancellationToken);
        var acts = DisputeTable.ActsOf(dispute.State).Where(act => act != DisputeAct.Appeal || !dispute.HasAppealed).ToList();
        var papers = await db.DisputeAttachments
            .Where(each => each.DisputeId == dispute.Id)
            .OrderBy(each => each.AddedAt).ThenBy(each => each.Id)
            .Select(each => new Paper(each.Id, each.Kind, each.Name, each.Length, each.AddedAt, each.AddedById))
            .ToListAsync(cancellationToken);
        return new(new(dispute, acts, names, papers));
    }
}
