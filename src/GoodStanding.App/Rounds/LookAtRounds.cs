using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Says what of the reviews needs a member now: the round that waits, what is urgent, which disputes are due and which sources broke.</summary>
public sealed class LookAtRounds(GoodStandingDb db, TimeProvider clock)
{
    private const int Most = 5;
    private const double MinutesEach = 1.25;

    private static readonly TimeSpan Late = TimeSpan.FromDays(14);

    public sealed record Request(Guid MemberId);

    public sealed record Result(Shown? Rounds, Refusal? Refusal = null);

    /// <summary>
    /// OpenRoundId is a round that was left, with Count reviews of which Done are through; otherwise Count is what a new round would hold. Urgent and OneStars are new ones.
    /// Broken are listings that could not be read, Late those that nobody has read for a fortnight.
    /// </summary>
    public sealed record Shown(
        Guid? OpenRoundId,
        int Count,
        int Done,
        int Waiting,
        IReadOnlyList<ReviewPage.Line> Urgent,
        IReadOnlyList<ReviewPage.Line> OneStars,
        IReadOnlyList<Dispute> Due,
        IReadOnlyList<Listing> Broken,
        IReadOnlyList<Listing> Late,
        bool HasListings,
        int Streak,
        DateTimeOffset? LastFinishedAt)
    {
        /// <summary>About how long what is left of the round takes.</summary>
        public int Minutes => (int)Math.Ceiling((Count - Done) * MinutesEach);
    }

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var news = ReviewPage.SeenBy(db.Reviews, member).Where(review => review.Handling == HandlingState.New);
        var waiting = await news.CountAsync(cancellationToken);
        var open = await OpenAsync(db, member, now, cancellationToken);
        var urgent = await ReviewPage.TakeAsync(news.Where(review => review.IsUrgent), null, cancellationToken);
        var oneStars = await ReviewPage.TakeAsync(news.Where(review => !review.IsUrgent && review.Stars == 1 && review.News != ReviewNews.Vanished), null, cancellationToken);
        var due = await MoveDispute.SeenBy(db, member).AsNoTracking()
            .Include(dispute => dispute.Review)
            .Where(dispute => dispute.NextCheckAt <= now)
            .OrderBy(dispute => dispute.NextCheckAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var listings = await ListingAtHand.SeenBy(db, member).AsNoTracking().Include(listing => listing.Professional).OrderBy(listing => listing.SiteId).ToListAsync(cancellationToken);
        var finished = await db.Rounds.Where(round => round.MemberId == member.Id && round.FinishedAt != null).Select(round => round.FinishedAt!.Value).ToListAsync(cancellationToken);
        return new(new(
            open?.Id,
            open?.ReviewIds.Count ?? Math.Min(waiting, StartRound.Most),
            open?.Position ?? 0,
            waiting,
            [.. urgent.Lines.Take(Most)],
            [.. oneStars.Lines.Take(Most)],
            due,
            [.. listings.Where(listing => listing.SourceState is SourceState.Failed or SourceState.Blocked or SourceState.Changed)],
            [.. listings.Where(listing => listing.SourceState is SourceState.Read or SourceState.Empty && listing.SightedAt < now - Late)],
            listings.Count > 0,
            ShowRound.StreakOf(finished, now, member.Zone),
            finished.Count == 0 ? null : finished.Max()));
    }

    /// <summary>The round that was left within a week, or null.</summary>
    internal static Task<Round?> OpenAsync(GoodStandingDb db, Member member, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - StartRound.Life;
        return db.Rounds.AsNoTracking()
            .Where(round => round.MemberId == member.Id && round.FinishedAt == null && round.StartedAt > since)
            .OrderByDescending(round => round.StartedAt)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
