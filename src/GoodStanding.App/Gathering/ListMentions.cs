using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Lists the mentions that a member sees, the newest first: new ones, or those that somebody is through with.</summary>
public sealed class ListMentions(GoodStandingDb db)
{
    /// <summary>How many one page holds.</summary>
    public const int Most = 50;

    public sealed record Request(Guid MemberId, bool IsHandled = false);

    /// <summary>Mentions are the first of Count.</summary>
    public sealed record Result(IReadOnlyList<Mention> Mentions, int Count, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], 0, Refusal.NotFound);

        var mentions = Mentions.SeenBy(db, member).Where(mention => mention.HandledAt != null == request.IsHandled);
        var shown = await mentions.AsNoTracking()
            .Include(mention => mention.Listing!.Professional)
            .OrderByDescending(mention => mention.FirstSeenAt)
            .ThenByDescending(mention => mention.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return new(shown, await mentions.CountAsync(cancellationToken));
    }
}
