using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Takes the reviews of one listing as its site shows them now, and tells what is new, edited, back or gone.</summary>
/// <remarks>
/// Each batch is one transaction: reviews, words for searching and totals together. Whoever is killed has whole batches; the next run
/// finds them known and goes on. Triage runs before the transaction, so that nobody else waits for it; should another import of the same
/// listing have been quicker, the batch is looked at again.
/// </remarks>
public sealed class ImportReviews(GoodStandingDb db, ReviewTriage triage, TimeProvider clock)
{
    /// <summary>How long a review must have been missing before it is called vanished.</summary>
    public static readonly TimeSpan Missing = TimeSpan.FromHours(6);

    internal const int BatchSize = 4_000;

    // A week brings fewer; the deep stage takes some ten milliseconds for each. Of a first import the fresh ones are read as deeply as those of a week.
    private const int Many = 300;
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(90);

    private readonly IReviewWriter _writer = IReviewWriter.For(db);

    // The listing is known to be the practice's. Asked for the practice once more, SQLite would go through all of its reviews for every batch.
    private IQueryable<StoredReview> OfAnyPractice => db.Reviews.IgnoreQueryFilters();

    /// <summary>IsFullSighting says that the stream holds every review of the listing: only then can one be missing. Rating is what the site shows for the whole listing. Columns is kept for the next table; null, or what is too long to remember, keeps what is there. IsByHand says that somebody typed them in: that tells nothing of the source.</summary>
    public sealed record Request(Actor By, Guid ListingId, IAsyncEnumerable<Review> Reviews, bool IsFullSighting = false, AggregateRating? Rating = null, string? Columns = null, bool IsByHand = false);

    public sealed record Result(int Added, int Edited, int Unchanged, int Returned, int Vanished, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await ListingAtHand.LoadAsync(db, request.By, request.ListingId, cancellationToken) is not { } listing)
            return new(0, 0, 0, 0, 0, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var complaints = new Complaints(db, listing, await Complaints.OtherListingsAsync(db, listing, cancellationToken));
        var seen = new HashSet<string>();
        var result = new Result(0, 0, 0, 0, 0);
        await foreach (var batch in request.Reviews.Where(review => seen.Add(StoredReview.KeyOf(review.Id))).Chunk(BatchSize).WithCancellation(cancellationToken))
        {
            Result? written;
            do
                written = await TryWriteAsync(listing, batch, complaints, now, cancellationToken);
            while (written is null);
            result = new(result.Added + written.Added, result.Edited + written.Edited, result.Unchanged + written.Unchanged, result.Returned + written.Returned, 0);
        }

        // A full sighting of nothing is more likely a page that changed than a site that dropped every review.
        var vanished = request.IsFullSighting && seen.Count > 0 ? await MissAsync(listing, now, cancellationToken) : 0;
        await EndAsync(request, seen.Count, now, cancellationToken);
        return result with { Vanished = vanished };
    }

    // Null when somebody else changed the listing's reviews meanwhile.
    private async Task<Result?> TryWriteAsync(Listing listing, Review[] batch, Complaints complaints, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var version = await db.Listings.Where(each => each.Id == listing.Id).Select(each => each.Version).SingleAsync(cancellationToken);
        var sighting = Sighting.Compare(batch, await KnownAsync(listing, batch, cancellationToken));
        var totals = new Totals(listing.Id);
        var isMany = sighting.Added.Count + sighting.Changed.Count > Many;
        var added = sighting.Added.OrderBy(review => review.DatePublished).Zip(NewIds(sighting.Added.Count), (review, id) => See(id, review, listing, isMany, totals, now)).ToList();
        var edited = sighting.Changed.Where(each => each.Known.IsEditedIn(each.Review)).ToDictionary(each => each.Known.Id, each => triage(each.Review, isMany && !IsFresh(each.Review, now)));
        var told = await complaints.JoinAsync(added, cancellationToken);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Listings.Where(each => each.Id == listing.Id && each.Version == version).ExecuteUpdateAsync(set => set.SetProperty(each => each.Version, version + 1), cancellationToken) == 0)
            return null;

        var returned = await ChangeAsync(sighting.Changed, edited, totals, now, cancellationToken);
        if (await db.TrySaveAsync(cancellationToken) is not null)
            return null;

        await TouchAsync(sighting.Unchanged, now, cancellationToken);
        if (added.Count > 0)
            await _writer.AddAsync(added, cancellationToken);
        if (told.Count > 0)
            await db.Reviews.Where(review => EF.Parameter(told).Contains(review.Id)).ExecuteUpdateAsync(set => set.SetProperty(review => review.ComplaintId, review => review.Id), cancellationToken);
        await _writer.AddAsync(totals.Changes, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        complaints.Keep();
        var news = sighting.Changed.Count(each => each.Known.IsVanished || edited.ContainsKey(each.Known.Id));
        return new(added.Count, edited.Count, batch.Length - added.Count - news, returned, 0);
    }

    private Task<Dictionary<string, Sighting.Known>> KnownAsync(Listing listing, Review[] batch, CancellationToken cancellationToken)
    {
        var keys = batch.Select(review => StoredReview.KeyOf(review.Id)).ToArray();
        return OfAnyPractice
            .Where(review => review.ListingId == listing.Id && EF.Parameter(keys).Contains(review.SiteReviewId))
            .Select(review => new Sighting.Known(review.Id, review.SiteReviewId, review.ContentHash, review.ReplyWords, review.VanishedAt != null, review.Aspects))
            .ToDictionaryAsync(known => known.SiteReviewId, cancellationToken);
    }

    // In rising order, as are the dates, so that each index grows in one place at a time.
    private IEnumerable<Guid> NewIds(int count)
    {
        var time = clock.GetUtcNow();
        return Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7(time)).Order();
    }

    private static bool IsFresh(Review review, DateTimeOffset now) => review.DatePublished >= now - Fresh;

    private StoredReview See(Guid id, Review review, Listing listing, bool isMany, Totals totals, DateTimeOffset now)
    {
        var seen = StoredReview.See(id, review, listing, now);
        seen.PracticeId = db.PracticeId;
        seen.Put(triage(review, isMany && !IsFresh(review, now)));
        totals.CountIn(seen);
        return seen;
    }

    private async Task<int> ChangeAsync(
        IReadOnlyList<(Sighting.Known Known, Review Review)> changed, Dictionary<Guid, TriageReport> edited, Totals totals, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
            return 0;

        var ids = changed.Select(each => each.Known.Id).ToArray();
        var rows = await db.Reviews.Where(review => EF.Parameter(ids).Contains(review.Id)).ToDictionaryAsync(review => review.Id, cancellationToken);
        var returned = 0;
        foreach (var (known, review) in changed)
        {
            var row = rows[known.Id];
            if (row.VanishedAt is null)
                totals.CountOut(row);
            returned += row.Return(now) ? 1 : 0;
            if (edited.TryGetValue(known.Id, out var report))
            {
                db.ReviewVersions.Add(row.Edit(review, now));
                row.Put(report);
            }

            if (known.IsAnsweredOtherwiseIn(review))
                row.PutReply(review.OwnerReply!);
            if (known.HasOtherAspectsIn(review))
                row.Aspects = StoredReview.AspectsOf(review);
            totals.CountIn(row);
        }

        await _writer.ReplaceWordsAsync([.. edited.Keys.Select(id => rows[id])], cancellationToken);
        return returned;
    }

    private async Task TouchAsync(IReadOnlyList<Guid> unchanged, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (unchanged.Count == 0)
            return;

        await OfAnyPractice
            .Where(review => EF.Parameter(unchanged).Contains(review.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(review => review.LastSeenAt, now).SetProperty(review => review.MissedSince, (DateTimeOffset?)null), cancellationToken);
    }

    private async Task<int> MissAsync(Listing listing, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var missing = db.Reviews.Where(review => review.ListingId == listing.Id && review.LastSeenAt < now && review.VanishedAt == null);

        // By itself, so that the six hours do not begin anew when what follows is refused.
        await missing.Where(review => review.MissedSince == null).ExecuteUpdateAsync(set => set.SetProperty(review => review.MissedSince, now), cancellationToken);
        var since = now - Missing;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var gone = await missing.Where(review => review.MissedSince <= since).ToListAsync(cancellationToken);
        var totals = new Totals(listing.Id);
        foreach (var review in gone)
        {
            totals.CountOut(review);
            review.Vanish(now);
        }

        // Whoever handles one of them at this moment is not disturbed; the next sighting finds it.
        if (await db.TrySaveAsync(cancellationToken) is not null)
            return 0;

        await _writer.AddAsync(totals.Changes, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return gone.Count;
    }

    private async Task EndAsync(Request request, int seen, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var listing = await db.Listings.SingleAsync(each => each.Id == request.ListingId, cancellationToken);
        listing.Columns = request.Columns is { Length: <= Limits.Reason } columns ? columns : listing.Columns;
        if (!request.IsByHand)
            (listing.SightedAt, listing.SourceState) = (now, seen > 0 ? SourceState.Read : SourceState.Empty);
        if (request.Rating is { } shown)
        {
            var day = DateOnly.FromDateTime(now.UtcDateTime);
            var point = await db.RatingPoints.SingleOrDefaultAsync(each => each.ListingId == listing.Id && each.Day == day, cancellationToken)
                ?? db.RatingPoints.Add(new() { ListingId = listing.Id, Day = day }).Entity;
            (point.Value, point.Best, point.Worst) = ((double)shown.Rating.Value, (double)shown.Rating.Best, (double)shown.Rating.Worst);
            (point.RatingCount, point.ReviewCount) = (shown.RatingCount, shown.ReviewCount);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
