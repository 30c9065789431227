using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoodStanding.DigestDelivery;

/// <summary>A database and its key, both in reach of a second process.</summary>
internal sealed class Store(string folder, DatabaseAddress address)
{
    private readonly WordGuard _guard = new(KeyRing.OpenOrCreate(Path.Combine(folder, KeyRing.FileName)));

    public static string? Server { get; } = Environment.GetEnvironmentVariable("GOODSTANDING_TEST_POSTGRES");

    public string Folder => folder;

    public DatabaseAddress Address => address;

    public static async Task<Store> MakeAsync(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("gs-bench-").FullName;
        var store = new Store(folder, kind == DatabaseKind.Sqlite
            ? DatabaseAddress.OfFile(Path.Combine(folder, "bench.db"))
            : new(kind, new NpgsqlConnectionStringBuilder(Server) { Database = $"gs_bench_{Path.GetFileName(folder).Replace("-", "_", StringComparison.Ordinal).ToLowerInvariant()}" }.ConnectionString));
        await using var db = store.Open();
        await ApplyMigrations.RunAsync(db, store.Address, CancellationToken.None);
        return store;
    }

    public GoodStandingDb Open()
    {
        var options = new DbContextOptionsBuilder<GoodStandingDb>();
        address.Configure(options);
        return new(options.Options, _guard);
    }

    public async Task DeleteAsync()
    {
        await using (var db = Open())
            await db.Database.EnsureDeletedAsync();
        Directory.Delete(folder, recursive: true);
    }
}
