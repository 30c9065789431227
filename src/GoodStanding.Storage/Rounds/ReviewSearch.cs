using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Storage.Rounds;

/// <summary>Finds the reviews of the practice that hold all words of a query, on both databases alike.</summary>
public static class ReviewSearch
{
    /// <summary>The reviews, to be narrowed and sorted further; null when the query has no word.</summary>
    public static IQueryable<StoredReview>? Find(GoodStandingDb db, string query)
    {
        var words = SearchWords.Read(query);
        if (words.Count == 0)
            return null;

        return db.Database.IsSqlite() ? OnSqlite(db, [SearchWords.Of(db.PracticeId), .. words]) : OnPostgres(db, [SearchWords.Of(db.PracticeId), .. words]);
    }

    // CROSS JOIN keeps SQLite from going through the practice's reviews and asking the index of words for each.
    private static IQueryable<StoredReview> OnSqlite(GoodStandingDb db, IEnumerable<string> words)
    {
        var match = string.Join(" AND ", words.Select(word => $"\"{word}\""));
        return db.Reviews.FromSql(
            $"""
            SELECT r.* FROM "ReviewWords" AS w
            CROSS JOIN "ReviewNumbers" AS n ON n."Number" = w.rowid
            CROSS JOIN "Reviews" AS r ON r."Id" = n."ReviewId"
            WHERE "ReviewWords" MATCH {match}
            """);
    }

    // OFFSET 0 does the same to PostgreSQL.
    private static IQueryable<StoredReview> OnPostgres(GoodStandingDb db, IEnumerable<string> words)
    {
        var match = string.Join(" & ", words.Select(word => $"'{word}'"));
        return db.Reviews.FromSql(
            $"""
            SELECT r.* FROM (SELECT "ReviewId" FROM "ReviewWords" WHERE "Words" @@ {match}::tsquery OFFSET 0) AS w
            JOIN "Reviews" AS r ON r."Id" = w."ReviewId"
            """);
    }
}
