using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoodStanding.Testing.Storage;

/// <summary>A database of a test's own, copied from one that was migrated once; it is gone when the test is over.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string Variable = "GOODSTANDING_TEST_POSTGRES";

    private static readonly SemaphoreSlim Turn = new(1);
    private static readonly string Scratch = MakeScratch();
    private static bool _hasFileTemplate;
    private static string? _serverTemplate;
    private static int _count;

    private TestDatabase(DatabaseAddress address) => Address = address;

    /// <summary>The server for tests, or null.</summary>
    public static string? PostgresServer { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>The keys of all test databases, so that EF Core builds one model for them.</summary>
    public static WordGuard Guard { get; } = new(KeyRing.InMemory());

    public DatabaseAddress Address { get; }

    /// <summary>Makes a migrated, empty database.</summary>
    public static async Task<TestDatabase> MakeAsync(DatabaseKind kind)
    {
        await Turn.WaitAsync();
        try
        {
            return new(kind == DatabaseKind.Sqlite ? await CopyFileAsync() : await CopyOnServerAsync());
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>Makes a database with nothing in it.</summary>
    public static async Task<TestDatabase> MakeBareAsync(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite)
            return new(DatabaseAddress.OfFile(NextFile()));

        var name = NextName();
        await OnServerAsync($"CREATE DATABASE {name}");
        return new(OnServer(name));
    }

    /// <summary>Opens the database, as a new request would.</summary>
    public GoodStandingDb Open() => Open(Guard);

    public GoodStandingDb Open(WordGuard guard)
    {
        var options = new DbContextOptionsBuilder<GoodStandingDb>();
        Address.Configure(options);
        return new(options.Options, guard);
    }

    public async ValueTask DisposeAsync()
    {
        if (Address.FilePath is { } path)
        {
            await using (var connection = new SqliteConnection(Address.ConnectionString))
                SqliteConnection.ClearPool(connection);
            foreach (var file in new[] { path, path + "-wal", path + "-shm", path + ".migrating" })
                File.Delete(file);
            return;
        }

        await using (var connection = new NpgsqlConnection(Address.ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        await OnServerAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(Address.ConnectionString).Database} WITH (FORCE)");
    }

    private static async Task<DatabaseAddress> CopyFileAsync()
    {
        var template = Path.Combine(Scratch, "template.db");
        if (!_hasFileTemplate)
        {
            await MigrateAsync(DatabaseAddress.OfFile(template));
            await using var connection = new SqliteConnection(DatabaseAddress.OfFile(template).ConnectionString);
            await connection.OpenAsync();
            await using (var command = connection.CreateCommand())
            {
                command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                await command.ExecuteNonQueryAsync();
            }

            SqliteConnection.ClearPool(connection);
            _hasFileTemplate = true;
        }

        var copy = NextFile();
        File.Copy(template, copy);
        return DatabaseAddress.OfFile(copy);
    }

    private static async Task<DatabaseAddress> CopyOnServerAsync()
    {
        if (_serverTemplate is null)
        {
            var name = NextName();
            await OnServerAsync($"CREATE DATABASE {name}");
            await MigrateAsync(OnServer(name));
            NpgsqlConnection.ClearAllPools();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => OnServerAsync($"DROP DATABASE {name} WITH (FORCE)").Wait(TimeSpan.FromSeconds(5));
            _serverTemplate = name;
        }

        var copy = NextName();
        await OnServerAsync($"CREATE DATABASE {copy} TEMPLATE {_serverTemplate}");
        return OnServer(copy);
    }

    private static async Task MigrateAsync(DatabaseAddress address)
    {
        await using var db = new TestDatabase(address).Open();
        await ApplyMigrations.RunAsync(db, address, CancellationToken.None);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static DatabaseAddress OnServer(string name) =>
        new(DatabaseKind.Postgres, new NpgsqlConnectionStringBuilder(PostgresServer) { Database = name, MaxPoolSize = 20 }.ConnectionString);

    private static string NextFile() => Path.Combine(Scratch, $"{Interlocked.Increment(ref _count)}.db");

    private static string NextName() => $"gs_test_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";

    private static string MakeScratch()
    {
        var folder = Directory.CreateTempSubdirectory("gs-test-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
