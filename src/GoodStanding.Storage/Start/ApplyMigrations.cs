using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Storage.Start;

/// <summary>Brings the database to this program's form and makes sure that the keys are its own.</summary>
public static class ApplyMigrations
{
    /// <summary>Runs what is missing; returns the names of the migrations that were run.</summary>
    /// <exception cref="GuardException">The keys do not belong to this database.</exception>
    /// <exception cref="IOException">The database is a newer program's, or another one has been migrating it for too long.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(GoodStandingDb db, DatabaseAddress address, CancellationToken cancellationToken)
    {
        await using var turn = await MigrationTurn.TakeAsync(db, address, cancellationToken);
        address.MakeFile();
        if (address.Kind == DatabaseKind.Sqlite)
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellationToken);
            await ClearStaleLockAsync(db, cancellationToken);
        }

        var known = db.Database.GetMigrations().ToList();
        var done = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (done.Except(known).Any())
            throw new IOException("A newer version of GoodStanding has been at this database. Run that one, or put back the backup from before.");

        var missing = known.Except(done).ToList();
        if (missing.Count > 0)
            await db.Database.MigrateAsync(cancellationToken);

        await CheckKeyAsync(db, cancellationToken);
        return missing;
    }

    /// <summary>Opens the known word, or writes it when the database is new.</summary>
    public static async Task CheckKeyAsync(GoodStandingDb db, CancellationToken cancellationToken)
    {
        // Reading it decrypts it, and that throws when the key is another one.
        var check = await db.KeyChecks.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (check is null)
        {
            await WriteKeyCheckAsync(db, cancellationToken);
            check = await db.KeyChecks.AsNoTracking().SingleAsync(cancellationToken);
        }

        if (check.Word != KeyCheck.Known)
            throw new GuardException("The database's key check holds another word than it should: the database is damaged.");
    }

    private static async Task WriteKeyCheckAsync(GoodStandingDb db, CancellationToken cancellationToken)
    {
        var check = db.KeyChecks.Add(new());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another program was quicker; its word is the one that is read.
        }

        check.State = EntityState.Detached;
    }

    // EF Core's own lock in SQLite is a row. Whoever holds the turn knows that such a row can only be a dead process's.
    private static async Task ClearStaleLockAsync(GoodStandingDb db, CancellationToken cancellationToken)
    {
        const string Table = "__EFMigrationsLock";
        var has = await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = {Table}")
            .SingleAsync(cancellationToken);
        if (has > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }
}
