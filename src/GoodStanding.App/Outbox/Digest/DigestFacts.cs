using GoodStanding.App.Check;
using GoodStanding.App.Rounds;
using GoodStanding.App.Today;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox.Digest;

/// <summary>The week in numbers. No words of a review and no name of a person are in it, so that none can leave with a message.</summary>
/// <param name="Waiting">Reviews that wait for the round.</param>
/// <param name="Urgent">Those of them that cannot wait.</param>
/// <param name="Classes">Those of them by kind; kinds without any are left out.</param>
/// <param name="Edited">Those of them whose writer changed them.</param>
/// <param name="Vanished">Those of them that are gone from their site.</param>
/// <param name="DisputesDue">Disputes whose clock ran out.</param>
/// <param name="Drafts">Drafts that wait for the reader.</param>
/// <param name="Broken">Sites that could not be read, each with how it went.</param>
/// <param name="Late">Sites that nobody has read for a fortnight.</param>
/// <param name="Ratings">The rating by site.</param>
/// <param name="HasListings">Whether there is anything to read reviews from.</param>
internal sealed record DigestFacts(
    int Waiting,
    int Urgent,
    IReadOnlyList<(ReviewClass Class, int Count)> Classes,
    int Edited,
    int Vanished,
    int DisputesDue,
    int Drafts,
    IReadOnlyList<(string Site, SourceState State)> Broken,
    IReadOnlyList<string> Late,
    IReadOnlyList<DigestFacts.Rating> Ratings,
    bool HasListings)
{
    /// <summary>Mean is from 1 to 5; IsFew says that there are too few to say much.</summary>
    public sealed record Rating(string Site, double Mean, int Count, bool IsFew);

    /// <summary>About how long the round takes.</summary>
    public int Minutes => (int)Math.Ceiling(Math.Min(Waiting, StartRound.Most) * LookAtRounds.MinutesEach);

    /// <summary>Counts what a member may see, or for a webhook (null) what the practice has. The practice must have been entered.</summary>
    public static async Task<DigestFacts> LoadAsync(GoodStandingDb db, Member? member, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var real = RealProfessionals.Of(db);
        var reviews = member is null ? db.Reviews : ReviewPage.SeenBy(db.Reviews, member);
        var news = await reviews.Where(review => review.Handling == HandlingState.New && real.Contains(review.ProfessionalId))
            .GroupBy(review => new { review.Class, review.IsUrgent, review.News })
            .Select(group => new { group.Key.Class, group.Key.IsUrgent, group.Key.News, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var disputes = member is null ? db.Disputes : DisputesAtHand.SeenBy(db, member);
        var due = await disputes.CountAsync(dispute => dispute.NextCheckAt <= now && real.Contains(dispute.Review.ProfessionalId), cancellationToken);
        var listings = await (member is null ? db.Listings : ListingAtHand.SeenBy(db, member))
            .Where(listing => real.Contains(listing.ProfessionalId))
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var feeds = member is null or { SeesAllReviews: true } ? await db.Feeds.Select(feed => feed.State).ToListAsync(cancellationToken) : [];
        var tallies = await (member is null ? db.ReviewTallies : Tallies.SeenBy(db, member, null, null)).AsNoTracking().ToListAsync(cancellationToken);
        var sites = listings.ToDictionary(listing => listing.Id, listing => listing.SiteId);
        return new(
            news.Sum(each => each.Count),
            news.Where(each => each.IsUrgent).Sum(each => each.Count),
            [.. news.GroupBy(each => each.Class).OrderByDescending(group => group.Key).Select(group => (group.Key, group.Sum(each => each.Count)))],
            news.Where(each => each.News == ReviewNews.Edited).Sum(each => each.Count),
            news.Where(each => each.News == ReviewNews.Vanished).Sum(each => each.Count),
            due,
            member is null ? 0 : await DraftsAsync(db, member, now, cancellationToken),
            [.. listings.Where(listing => listing.SourceState.IsBroken())
                .Select(listing => (SiteName.Of(listing.SiteId), listing.SourceState))
                .Concat(feeds.Where(state => state.IsBroken()).Select(state => ("A feed of mentions", state)))
                .Distinct().Order()],
            [.. listings.Where(listing => listing.SourceState is SourceState.Read or SourceState.Empty && listing.SightedAt < now - LookAtRounds.Late)
                .Select(listing => SiteName.Of(listing.SiteId)).Distinct().Order(StringComparer.Ordinal)],
            [.. tallies.Where(tally => sites.ContainsKey(tally.ListingId)).GroupBy(tally => sites[tally.ListingId]).Select(group => RatingOf(group.Key, [.. group])).OfType<Rating>().OrderBy(rating => rating.Site, StringComparer.Ordinal)],
            listings.Count > 0);
    }

    private static Rating? RatingOf(string site, IReadOnlyCollection<ReviewTally> tallies)
    {
        var count = Tallies.StarsOf(tallies).Sum();
        return Tallies.MeanOf(tallies) is { } mean ? new(SiteName.Of(site), mean, count, count < ReadRatings.Sufficient) : null;
    }

    private static async Task<int> DraftsAsync(GoodStandingDb db, Member member, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await ListDrafts.SeenBy(db, member.Id, member.ReadsOthers)
            .Where(draft => draft.State == DraftState.Drafting || draft.State == DraftState.InReview || draft.State == DraftState.Scheduled)
            .Include(draft => draft.Suggestions)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var hasReaders = await DraftAtHand.ReadersOf(db, member.Id).AnyAsync(cancellationToken);
        return open.Count(draft => ShowToday.WaitingFor(draft, member, hasReaders, now) is not null);
    }
}
