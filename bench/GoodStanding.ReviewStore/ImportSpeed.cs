using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using GoodStanding.Allegations;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Start;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoodStanding.ReviewStore;

/// <summary>Imports the reviews of a file twice, beside a bare table of seven columns in the same database. The fast stage of triage is part of it, as in every large import.</summary>
internal static class ImportSpeed
{
    public static async Task RunAsync(Store store, string file)
    {
        var reviews = Read(file);
        var (practice, owner, listings) = Store.Practice(1, TimeProvider.System.GetUtcNow());
        await using (var db = store.Open())
        {
            db.PracticeId = practice.Id;
            db.Add(practice);
            db.Add(owner);
            db.AddRange(listings.AsEnumerable());
            await db.SaveChangesAsync();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store.Address.Kind}: {reviews.Count:N0} reviews, {reviews.Average(review => review.ReviewBody.Length):N0} characters on average"));
        var raw = Measure("raw", reviews.Count, store.Address.Kind == DatabaseKind.Sqlite ? await TimeAsync(() => RawSqliteAsync(store, reviews)) : await TimeAsync(() => RawPostgresAsync(store, reviews)), null);
        await TimeAsync(() => ImportAsync(store, owner.Id, listings[3].Id, [.. reviews.Take(6_000)])); // Warms up, on another listing of the same site.
        Measure("import", reviews.Count, await TimeAsync(() => ImportAsync(store, owner.Id, listings[0].Id, reviews)), raw);
        Measure("the same again", reviews.Count, await TimeAsync(() => ImportAsync(store, owner.Id, listings[0].Id, reviews)), raw);
        Measure("the same on a second site, each review a copy to be found", reviews.Count, await TimeAsync(() => ImportAsync(store, owner.Id, listings[1].Id, reviews)), raw);
    }

    private static async Task ImportAsync(Store store, Guid owner, Guid listing, List<Review> reviews)
    {
        await using var db = store.Open();
        var result = await new ImportReviews(db, (review, _) => Triage.Fast.Read(review), TimeProvider.System).RunAsync(new(owner, listing, reviews.ToAsyncEnumerable(), IsFullSighting: true), default);
        Console.WriteLine($"  {result}");
    }

    private static List<Review> Read(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var reviews = new List<Review>();
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var review = row.RootElement;
            reviews.Add(new(
                "google",
                "1",
                review.GetProperty("id").GetInt64().ToString(CultureInfo.InvariantCulture),
                null,
                new Rating((decimal)review.GetProperty("average").GetDouble()),
                review.GetProperty("text").GetString() ?? "",
                review.GetProperty("created").GetDateTimeOffset()));
        }

        return reviews;
    }

    private static async Task RawSqliteAsync(Store store, List<Review> reviews)
    {
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE Raw (Id TEXT PRIMARY KEY, Listing TEXT, SiteId TEXT, Author TEXT, Rating REAL, Words TEXT, At INTEGER)");
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO Raw VALUES ($0, $1, $2, $3, $4, $5, $6)";
        for (var at = 0; at < 7; at++)
            insert.Parameters.Add(new() { ParameterName = $"${at}" });
        foreach (var review in reviews)
        {
            var values = Values(review);
            for (var at = 0; at < values.Length; at++)
                insert.Parameters[at].Value = values[at];
            insert.ExecuteNonQuery();
        }

        await transaction.CommitAsync();
    }

    private static async Task RawPostgresAsync(Store store, List<Review> reviews)
    {
        await using var connection = new NpgsqlConnection(store.Address.ConnectionString);
        await connection.OpenAsync();
        await using (var create = new NpgsqlCommand("CREATE TABLE raw (id uuid PRIMARY KEY, listing text, site_id text, author text, rating float8, words text, at bigint)", connection))
            await create.ExecuteNonQueryAsync();
        await using var copy = await connection.BeginBinaryImportAsync("COPY raw FROM STDIN (FORMAT BINARY)");
        foreach (var review in reviews)
            await copy.WriteRowAsync(default, Values(review));
        await copy.CompleteAsync();
    }

    private static object[] Values(Review review) =>
        [Guid.CreateVersion7(), review.Listing, review.Id, "", (double)review.Rating!.Value.Value, review.ReviewBody, review.DatePublished!.Value.UtcTicks / TimeSpan.TicksPerMicrosecond];

    private static async Task<(double Wall, double Cpu)> TimeAsync(Func<Task> work)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await work();
        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    private static double Measure(string name, int count, (double Wall, double Cpu) time, double? raw)
    {
        var perSecond = count / time.Wall;
        var ratio = raw is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {perSecond / raw:N3} of raw");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {time.Wall:N2} s, {perSecond:N0} a second; {time.Cpu:N2} CPU-seconds of ours, {count / time.Cpu:N0} a CPU-second{ratio}"));
        return perSecond;
    }
}
