using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Says what of the reviews needs a member now: the round that waits, what is urgent, which disputes are due and which sources broke.</summary>
public sealed class LookAtRounds(GoodStandingDb db, TimeProvider clock)
{
    private const int Most = 5;
    internal const double MinutesEach = 1.25;

    internal static readonly TimeSpan Late = TimeSpan.FromDays(14);

    public sealed record Request(Guid MemberId);

    public sealed record Result(Shown? Rounds, Refusal? Refusal = null);

    /// <summary>
    /// OpenRoundId is a round that was left, with Count reviews of which Done are through; otherwise Count is what a new round would hold. Beyond is what waits for the round after that. Urgent, OneStars and Due are the first few of UrgentCount, OneStarCount and DueCount.
    /// Broken are listings that could not be read and BrokenFeeds feeds, Late those listings that nobody has read for a fortnight. Mentions is how many are new.
    /// </summary>
    public sealed record Shown(
        Guid? OpenRoundId,
        int Count,
        int Done,
        int Waiting,
        int Beyond,
        IReadOnlyList<ReviewPage.Line> Urgent,
        int UrgentCount,
        IReadOnlyList<ReviewPage.Line> OneStars,
        int OneStarCount,
        IReadOnlyList<Dispute> Due,
        int DueCount,
        IReadOnlyList<Listing> Broken,
        IReadOnlyList<Feed> BrokenFeeds,
        IReadOnlyList<Listing> Late,
        int Mentions,
        bool HasListings,
        int Streak,
        DateTimeOffset? LastFinishedAt)
    {
        /// <summary>About how long what is left of the round takes.</summary>
        public int Minutes => (int)Math.Ceiling((Count - Done) * MinutesEach);

        /// <summary>How many sources could not be read, so that what is new there is not known.</summary>
        public int BrokenCount => Broken.Count + BrokenFeeds.Count;
    }

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var news = ReviewPage.SeenBy(db.Reviews, member).Where(review => review.Handling == HandlingState.New);
        var waiting = await news.CountAsync(cancellationToken);
        var open = await RoundsOf.LeftAsync(db, member, now, cancellationToken);
        var beyond = open is null ? Math.Max(0, waiting - StartRound.Most) : await news.CountAsync(review => !EF.Parameter(open.ReviewIds).Contains(review.Id), cancellationToken);
        var urgent = news.Where(review => review.IsUrgent);
        var oneStars = news.Where(review => !review.IsUrgent && review.Stars == 1 && review.News != ReviewNews.Vanished);
        var due = DisputesAtHand.SeenBy(db, member).Where(dispute => dispute.NextCheckAt <= now);
        var firstDue = await due.AsNoTracking()
            .Include(dispute => dispute.Review)
            .OrderBy(dispute => dispute.NextCheckAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var listings = await ListingAtHand.SeenBy(db, member).AsNoTracking().Include(listing => listing.Professional).OrderBy(listing => listing.SiteId).ToListAsync(cancellationToken);
        var feeds = member.SeesAllReviews ? await db.Feeds.AsNoTracking().OrderBy(feed => feed.Title).ToListAsync(cancellationToken) : [];
        var finished = await RoundsOf.FinishedAsync(db, member, cancellationToken);
        return new(new(
            open?.Id,
            open?.ReviewIds.Count ?? Math.Min(waiting, StartRound.Most),
            open?.Position ?? 0,
            waiting,
            beyond,
            await ReviewPage.FirstAsync(urgent, Most, cancellationToken),
            await urgent.CountAsync(cancellationToken),
            await ReviewPage.FirstAsync(oneStars, Most, cancellationToken),
            await oneStars.CountAsync(cancellationToken),
            firstDue,
            await due.CountAsync(cancellationToken),
            [.. listings.Where(listing => listing.SourceState.IsBroken())],
            [.. feeds.Where(feed => feed.IsBroken)],
            [.. listings.Where(listing => listing.SourceState is SourceState.Read or SourceState.Empty && listing.SightedAt < now - Late)],
            await Gathering.Mentions.SeenBy(db, member).CountAsync(mention => mention.HandledAt == null, cancellationToken),
            listings.Count > 0,
            Streak.Of(finished, now, member.Zone),
            finished.Count == 0 ? null : finished.Max()));
    }
}
