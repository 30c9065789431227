using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace GoodStanding.Storage.Start;

/// <summary>Lets one program at a time migrate a database. Whoever is killed leaves no lock behind: it is the operating system's or the server's.</summary>
/// <remarks>
/// EF Core's own lock is not enough: in SQLite it is a row that a killed process leaves for ever, and in PostgreSQL a lock on a table
/// that two first starts race to make.
/// </remarks>
internal sealed class MigrationTurn : IAsyncDisposable
{
    private const long ServerLock = 0x476F6F6453746E67; // "GoodStng"

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly IDisposable? _file;
    private readonly NpgsqlConnection? _server;

    private MigrationTurn(IDisposable? file, NpgsqlConnection? server) => (_file, _server) = (file, server);

    /// <summary>Waits for the turn; makes the database of a server when it is missing.</summary>
    public static async Task<MigrationTurn> TakeAsync(GoodStandingDb db, DatabaseAddress address, CancellationToken cancellationToken) =>
        address.FilePath is { } path
            ? new(await WaitForFileAsync(path, cancellationToken), null)
            : new(null, await WaitForServerAsync(db, address, cancellationToken));

    public async ValueTask DisposeAsync()
    {
        _file?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private static async Task<IDisposable> WaitForFileAsync(string path, CancellationToken cancellationToken)
    {
        var folder = DataFolder.Open(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var name = Path.GetFileName(path) + ".migrating";
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Look)
        {
            if (folder.TryLock(name) is { } turn)
                return turn;
            await Task.Delay(Look, cancellationToken);
        }

        throw new IOException($"Another process has been migrating {path} for over a minute. Stop it, then start again.");
    }

    private static async Task<NpgsqlConnection> WaitForServerAsync(GoodStandingDb db, DatabaseAddress address, CancellationToken cancellationToken)
    {
        try
        {
            return await LockServerAsync(db, address, cancellationToken);
        }
        catch (Exception problem) when ((problem as NpgsqlException ?? problem.InnerException as NpgsqlException) is { } cause)
        {
            throw new IOException($"The database does not answer ({address.Place}): {cause.Message}", problem);
        }
    }

    private static async Task<NpgsqlConnection> LockServerAsync(GoodStandingDb db, DatabaseAddress address, CancellationToken cancellationToken)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken))
            await MakeDatabaseAsync(creator, cancellationToken);

        // A connection of its own, out of the pool: closing it gives the lock back whatever happens.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address.ConnectionString) { Pooling = false, CommandTimeout = (int)Patience.TotalSeconds }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_advisory_lock($1)";
        command.Parameters.Add(new() { Value = ServerLock });
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    private static async Task MakeDatabaseAsync(IRelationalDatabaseCreator creator, CancellationToken cancellationToken)
    {
        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException quicker) when (quicker.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another program made it at the same moment.
        }
    }
}
