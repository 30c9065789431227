using GoodStanding.Connectors.Door;
using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Switches on that a feed of alerts is read.</summary>
public sealed class AddFeed(GoodStandingDb db, TimeProvider clock)
{
    private const int Most = 50;

    public sealed record Request(Guid MemberId, string Address, string? Title = null);

    public sealed record Result(Guid? FeedId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (!WebAddressText.TryRead(request.Address.Trim(), out var address, out var wrong))
            return new(null, Refusal.Invalid(wrong));

        var (member, refusal) = await SourceAtHand.EnterAsync(db, request.MemberId, cancellationToken);
        if (member is null)
            return new(null, refusal);

        // Addresses are guarded: they are compared here, not by the database.
        var known = await db.Feeds.Select(feed => feed.Address).ToListAsync(cancellationToken);
        if (known.Contains(address.AbsoluteUri))
            return new(null, Refusal.NotNow("This feed is here already."));
        if (known.Count >= Most)
            return new(null, Refusal.NotNow($"{Most} feeds are read at most. Remove one first."));
        if (address.AbsoluteUri.Length > Limits.Address)
            return new(null, Refusal.Invalid($"An address has at most {Limits.Address} characters."));

        var now = clock.GetUtcNow();
        var title = Mentions.Short(request.Title, Limits.Name) ?? address.IdnHost;
        var added = new Feed { Id = Guid.CreateVersion7(now), Address = address.AbsoluteUri, Title = title, CreatedAt = now, NextAskAt = now };
        db.Feeds.Add(added);
        await db.SaveChangesAsync(cancellationToken);
        return new(added.Id);
    }
}
