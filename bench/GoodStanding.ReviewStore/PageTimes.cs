using System.Diagnostics;
using System.Globalization;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.ReviewStore;

/// <summary>Fills a database with invented reviews of two thousand practices, as years of weekly imports would leave them, and times the deeds behind the pages.</summary>
internal static class PageTimes
{
    private const int Practices = 2_000;
    private const int Passes = 10;
    private const int WarmUp = 1_000;
    private const int Requests = 2_000;
    private const int Rounds = 3; // The calmest counts: the machine is shared.

    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 17, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync(Store store, int count)
    {
        var watch = Stopwatch.StartNew();
        var owners = await FillAsync(store, count);
        if (store.Address.Kind == DatabaseKind.Postgres)
        {
            await using var db = store.Open();
            await db.Database.ExecuteSqlAsync($"VACUUM ANALYZE"); // What its own daemon does within a minute.
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store.Address.Kind}: {count:N0} reviews of {Practices:N0} practices, filled in {watch.Elapsed.TotalSeconds:N0} s"));
        Console.WriteLine("| database | what | p50 ms | p95 | p99 | at most | rows |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var random = new Random(7);
        await TimeAsync("list, first page of 50", 10, store, owners, random, (db, owner) => ListAsync(db, owner, null));
        await TimeAsync("list, a page further on", 10, store, owners, random, (db, owner) => ListAsync(db, owner, new(Now.AddDays(-random.Next(3_000)), owner)));
        await TimeAsync("list of one site and class", 10, store, owners, random, async (db, owner) =>
            (await new ListReviews(db).RunAsync(new(owner, new(SiteId: "ratemds", Class: ReviewClass.Fair)), default)).Page.Lines.Count);
        await TimeAsync("search of two words", 15, store, owners, random, async (db, owner) =>
            (await new SearchReviews(db).RunAsync(new(owner, $"{Invented.Word(random, 100)} {Invented.Word(random, 100)}", new()), default)).Page.Lines.Count);
        await TimeAsync("list of one year by days", 10, store, owners, random, (db, owner) => DaysAsync(db, owner, random, null));
        await TimeAsync("list of one year by days, a page further on", 10, store, owners, random, (db, owner) => DaysAsync(db, owner, random, new(Now.AddDays(-random.Next(3_000)), owner)));
        await TimeAsync("search of two words within a year", 15, store, owners, random, async (db, owner) =>
            (await new SearchReviews(db).RunAsync(new(owner, $"{Invented.Word(random, 100)} {Invented.Word(random, 100)}", new(Days: YearOf(random))), default)).Page.Lines.Count);
        await TimeAsync("themes of all a practice's reviews", null, store, owners, random, async (db, owner) => (await new ReadThemes(db).RunAsync(new(owner), default)).Reviews);
        await TimeAsync("answer times", null, store, owners, random, async (db, owner) => (await new ReadResponseTimes(db).RunAsync(new(owner), default)).Answerable);
        await TimeAsync("single sides", null, store, owners, random, async (db, owner) => (await new ReadAspects(db).RunAsync(new(owner), default)).Lines.Count);
        await TimeAsync("month plot", 10, store, owners, random, async (db, owner) => (await new ReadMonths(db).RunAsync(new(owner), default)).Lines.Count);
        await TimeAsync("ratings by listing", null, store, owners, random, async (db, owner) => (await new ReadRatings(db, TimeProvider.System).RunAsync(new(owner), default)).Lines.Count);
    }

    private static async Task<int> DaysAsync(GoodStandingDb db, Guid owner, Random random, ReviewPlace? after) =>
        (await new ListReviews(db).RunAsync(new(owner, new(Days: YearOf(random)), after), default)).Page.Lines.Count;

    private static ReviewDays YearOf(Random random)
    {
        var first = DateOnly.FromDateTime(Now.UtcDateTime).AddDays(-365 - random.Next(3_000));
        return new(first, first.AddDays(365), NewYork);
    }

    private static async Task<int> ListAsync(GoodStandingDb db, Guid owner, ReviewPlace? after) =>
        (await new ListReviews(db).RunAsync(new(owner, new(), after), default)).Page.Lines.Count;

    private static async Task<List<Guid>> FillAsync(Store store, int count)
    {
        var practices = Enumerable.Range(0, Practices).Select(number => Store.Practice(number, Now)).ToList();
        var random = new Random(1);
        await using var db = store.Open();
        foreach (var (practice, owner, listings) in practices)
        {
            db.PracticeId = practice.Id;
            db.Add(practice);
            db.Add(owner);
            db.AddRange(listings.AsEnumerable());
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        var writer = IReviewWriter.For(db);
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var some in practices.Chunk(100))
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                foreach (var (practice, _, listings) in some)
                    await WriteAsync(db, writer, practice, listings, count / Practices / Passes, random);
                await transaction.CommitAsync();
            }
        }

        return [.. practices.Select(each => each.Owner.Id)];
    }

    private static async Task WriteAsync(GoodStandingDb db, IReviewWriter writer, Practice practice, Listing[] listings, int count, Random random)
    {
        db.PracticeId = practice.Id;
        var reviews = Enumerable.Range(0, count).Select(_ => Invented.Review(listings[random.Next(listings.Length)], random, Now)).ToList();
        await writer.AddAsync(reviews, default);
        var tallies = new List<ReviewTally>();
        foreach (var cell in reviews.GroupBy(review => (review.ListingId, Month: ReviewTally.MonthOf(review.DatedAt), review.Class)))
        {
            var tally = new ReviewTally { ListingId = cell.Key.ListingId, Month = cell.Key.Month, Class = cell.Key.Class };
            foreach (var review in cell)
                tally.Add(review.Stars, review.NormalizedRating, 1);
            tallies.Add(tally);
        }

        await writer.AddAsync(tallies, default);
    }

    private static async Task TimeAsync(string name, int? target, Store store, List<Guid> owners, Random random, Func<GoodStandingDb, Guid, Task<int>> request)
    {
        await AskAsync(WarmUp, store, owners, random, request);
        var calmest = default((double[] Times, double Rows)?);
        for (var round = 0; round < Rounds; round++)
        {
            var asked = await AskAsync(Requests, store, owners, random, request);
            if (calmest is null || Percentile(asked.Times, 99) < Percentile(calmest.Value.Times, 99))
                calmest = asked;
        }

        var (times, rows) = calmest!.Value;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {store.Address.Kind} | {name} | {Percentile(times, 50):N1} | {Percentile(times, 95):N1} | {Percentile(times, 99):N1} | {target} | {rows:N1} |"));
    }

    private static async Task<(double[] Times, double Rows)> AskAsync(int requests, Store store, List<Guid> owners, Random random, Func<GoodStandingDb, Guid, Task<int>> request)
    {
        var times = new double[requests];
        var rows = 0d;
        for (var at = 0; at < requests; at++)
        {
            var owner = owners[random.Next(owners.Count)];
            var start = Stopwatch.GetTimestamp();
            await using (var db = store.Open())
                rows += await request(db, owner);
            times[at] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return (times, rows / requests);
    }

    private static double Percentile(double[] sorted, int percent) => sorted[sorted.Length * percent / 100];
}
