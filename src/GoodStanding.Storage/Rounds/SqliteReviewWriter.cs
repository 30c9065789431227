using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GoodStanding.Storage.Rounds;

/// <summary>Writes by prepared statements. SQLite works within the process: there is nothing to wait for.</summary>
internal sealed class SqliteReviewWriter(GoodStandingDb db) : IReviewWriter
{
    private readonly ReviewColumns _columns = new(db);

    public Task AddAsync(IReadOnlyList<StoredReview> reviews, CancellationToken cancellationToken)
    {
        using var insert = Prepare($"INSERT INTO \"Reviews\" ({_columns.List}) VALUES ({Places(_columns.Names.Count)})", _columns.Names.Count);
        using var number = Prepare("INSERT INTO \"ReviewNumbers\" (\"Number\", \"ReviewId\") VALUES ($0, $1)", 2);
        using var words = Prepare("INSERT INTO \"ReviewWords\" (rowid, \"Words\") VALUES ($0, $1)", 2);
        var next = HighestNumber();
        foreach (var review in reviews)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var column = 0; column < _columns.Names.Count; column++)
                insert.Parameters[column].Value = _columns.ValueOf(review, column);
            insert.ExecuteNonQuery();
            Run(number, ++next, review.Id);
            Run(words, next, WordsOf(review));
        }

        return Task.CompletedTask;
    }

    public Task ReplaceWordsAsync(IReadOnlyList<StoredReview> reviews, CancellationToken cancellationToken)
    {
        using var number = Prepare("SELECT \"Number\" FROM \"ReviewNumbers\" WHERE \"ReviewId\" = $0", 1);
        using var words = Prepare("INSERT OR REPLACE INTO \"ReviewWords\" (rowid, \"Words\") VALUES ($0, $1)", 2);
        foreach (var review in reviews)
            Run(words, Value(number, review.Id), WordsOf(review));
        return Task.CompletedTask;
    }

    public Task AddAsync(IReadOnlyList<ReviewTally> changes, CancellationToken cancellationToken)
    {
        using var command = Prepare(
            """
            INSERT INTO "ReviewTallies" ("PracticeId", "ListingId", "Month", "Class", "Count", "Stars1", "Stars2", "Stars3", "Stars4", "Stars5", "NormalizedSum")
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT ("PracticeId", "ListingId", "Month", "Class") DO UPDATE SET
                "Count" = "Count" + excluded."Count", "Stars1" = "Stars1" + excluded."Stars1", "Stars2" = "Stars2" + excluded."Stars2",
                "Stars3" = "Stars3" + excluded."Stars3", "Stars4" = "Stars4" + excluded."Stars4", "Stars5" = "Stars5" + excluded."Stars5",
                "NormalizedSum" = "NormalizedSum" + excluded."NormalizedSum"
            """,
            11);
        foreach (var tally in changes)
        {
            Run(command, db.PracticeId, tally.ListingId, tally.Month, tally.Class.ToString(), tally.Count,
                tally.Stars1, tally.Stars2, tally.Stars3, tally.Stars4, tally.Stars5, tally.NormalizedSum);
        }

        return Task.CompletedTask;
    }

    // Nobody else writes while the transaction is open.
    private long HighestNumber()
    {
        using var highest = Prepare("SELECT ifnull(max(\"Number\"), 0) FROM \"ReviewNumbers\"", 0);
        return (long)highest.ExecuteScalar()!;
    }

    private string WordsOf(StoredReview review) => SearchWords.Fold(SearchWords.Of(db.PracticeId), review.Headline, review.Words);

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names come from our own model, values go as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        for (var at = 0; at < parameters; at++)
            command.Parameters.Add(new() { ParameterName = $"${at}" });
        return command;
    }

    private static string Places(int count) => string.Join(", ", Enumerable.Range(0, count).Select(at => $"${at}"));

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        Put(command, values);
        command.ExecuteNonQuery();
    }

    private static object Value(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        Put(command, values);
        return command.ExecuteScalar()!;
    }

    private static void Put(SqliteCommand command, ReadOnlySpan<object> values)
    {
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at];
    }
}
