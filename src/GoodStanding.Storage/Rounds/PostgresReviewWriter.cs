using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoodStanding.Storage.Rounds;

/// <summary>Writes by binary COPY; the totals by one statement for all.</summary>
internal sealed class PostgresReviewWriter(GoodStandingDb db) : IReviewWriter
{
    private readonly ReviewColumns _columns = new(db);

    private NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();

    public async Task AddAsync(IReadOnlyList<StoredReview> reviews, CancellationToken cancellationToken)
    {
        await using (var copy = await Connection.BeginBinaryImportAsync($"COPY \"Reviews\" ({_columns.List}) FROM STDIN (FORMAT BINARY)", cancellationToken))
        {
            foreach (var review in reviews)
            {
                await copy.StartRowAsync(cancellationToken);
                for (var column = 0; column < _columns.Names.Count; column++)
                    await WriteAsync(copy, _columns.ValueOf(review, column), cancellationToken);
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await AddWordsAsync(reviews, cancellationToken);
    }

    public async Task ReplaceWordsAsync(IReadOnlyList<StoredReview> reviews, CancellationToken cancellationToken)
    {
        await using var delete = new NpgsqlCommand("DELETE FROM \"ReviewWords\" WHERE \"ReviewId\" = ANY($1)", Connection);
        delete.Parameters.Add(new() { Value = reviews.Select(review => review.Id).ToArray() });
        await delete.ExecuteNonQueryAsync(cancellationToken);
        await AddWordsAsync(reviews, cancellationToken);
    }

    public async Task AddAsync(IReadOnlyList<ReviewTally> changes, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            INSERT INTO "ReviewTallies" AS t ("PracticeId", "ListingId", "Month", "Class", "Count", "Stars1", "Stars2", "Stars3", "Stars4", "Stars5", "NormalizedSum")
            SELECT $1, * FROM unnest($2::uuid[], $3::int[], $4::text[], $5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[], $11::float8[])
            ON CONFLICT ("PracticeId", "ListingId", "Month", "Class") DO UPDATE SET
                "Count" = t."Count" + excluded."Count", "Stars1" = t."Stars1" + excluded."Stars1", "Stars2" = t."Stars2" + excluded."Stars2",
                "Stars3" = t."Stars3" + excluded."Stars3", "Stars4" = t."Stars4" + excluded."Stars4", "Stars5" = t."Stars5" + excluded."Stars5",
                "NormalizedSum" = t."NormalizedSum" + excluded."NormalizedSum"
            """,
            Connection);
        command.Parameters.Add(new() { Value = db.PracticeId });
        Add(changes.Select(tally => tally.ListingId));
        Add(changes.Select(tally => tally.Month));
        Add(changes.Select(tally => tally.Class.ToString()));
        Add(changes.Select(tally => tally.Count));
        Add(changes.Select(tally => tally.Stars1));
        Add(changes.Select(tally => tally.Stars2));
        Add(changes.Select(tally => tally.Stars3));
        Add(changes.Select(tally => tally.Stars4));
        Add(changes.Select(tally => tally.Stars5));
        Add(changes.Select(tally => tally.NormalizedSum));
        await command.ExecuteNonQueryAsync(cancellationToken);

        void Add<T>(IEnumerable<T> values) => command.Parameters.Add(new() { Value = values.ToArray() });
    }

    // The words hold letters and figures only, so that the cast cannot take any of them for a sign.
    private async Task AddWordsAsync(IReadOnlyList<StoredReview> reviews, CancellationToken cancellationToken)
    {
        await using var insert = new NpgsqlCommand(
            "INSERT INTO \"ReviewWords\" (\"ReviewId\", \"Words\") SELECT id, words::tsvector FROM unnest($1::uuid[], $2::text[]) AS t (id, words)",
            Connection);
        insert.Parameters.Add(new() { Value = reviews.Select(review => review.Id).ToArray() });
        insert.Parameters.Add(new() { Value = reviews.Select(review => SearchWords.Fold(SearchWords.Of(db.PracticeId), review.Headline, review.Words)).ToArray() });
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object value, CancellationToken cancellationToken) => value switch
    {
        DBNull => copy.WriteNullAsync(cancellationToken),
        string text => copy.WriteAsync(text, cancellationToken),
        long number => copy.WriteAsync(number, cancellationToken),
        int number => copy.WriteAsync(number, cancellationToken),
        double number => copy.WriteAsync(number, cancellationToken),
        bool flag => copy.WriteAsync(flag, cancellationToken),
        Guid id => copy.WriteAsync(id, cancellationToken),
        _ => throw new InvalidOperationException($"A review has a column of a kind that is not written yet: {value.GetType().Name}."),
    };
}
