using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GoodStanding.Storage.Tests.Start;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void Migrations_and_model_agree(DatabaseKind kind)
    {
        using var db = new TestDatabaseModel(kind).Db;

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void They_agree_too_when_a_container_asks_for_the_third_schema_of_Identity(DatabaseKind kind)
    {
        var address = kind == DatabaseKind.Sqlite ? DatabaseAddress.OfFile("none.db") : new DatabaseAddress(kind, "Host=127.0.0.1");
        using var container = new ServiceCollection()
            .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .AddSingleton(new WordGuard(KeyRing.InMemory()))
            .AddDbContext<GoodStandingDb>(address.Configure)
            .BuildServiceProvider();
        using var scope = container.CreateScope();

        Assert.False(scope.ServiceProvider.GetRequiredService<GoodStandingDb>().Database.HasPendingModelChanges());
    }

    [Theory]
    [EveryDatabase]
    public async Task Migrating_twice_does_nothing_the_second_time(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeBareAsync(kind);
        await using var db = database.Open();

        Assert.NotEmpty(await ApplyMigrations.RunAsync(db, database.Address, default));
        Assert.Empty(await ApplyMigrations.RunAsync(db, database.Address, default));
    }

    [Theory]
    [EveryDatabase]
    public async Task Four_programs_that_start_at_once_migrate_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeBareAsync(kind);

        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var db = database.Open();
            await ApplyMigrations.RunAsync(db, database.Address, default);
            return await db.KeyChecks.CountAsync();
        })));

        Assert.All(done, checks => Assert.Equal(1, checks));
    }

    [Theory]
    [EveryDatabase]
    public async Task A_key_that_does_not_belong_to_the_database_is_refused_in_one_sentence(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var db = database.Open(new WordGuard(KeyRing.InMemory()));

        var refusal = await Assert.ThrowsAsync<GuardException>(() => ApplyMigrations.RunAsync(db, database.Address, default));

        Assert.Equal($"The key file ({KeyRing.FileName}) does not belong to this database: it lacks the key that guards its words.", refusal.Message);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_newer_programs_database_is_refused_and_left_alone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var db = database.Open();
        await db.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29991231000000_Later', '99')");

        var refusal = await Assert.ThrowsAsync<IOException>(() => ApplyMigrations.RunAsync(db, database.Address, default));

        Assert.StartsWith("A newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_said_in_one_sentence()
    {
        var address = new DatabaseAddress(DatabaseKind.Postgres, "Host=127.0.0.1;Port=1;Database=none;Username=nobody;Password=sesame");
        var options = new DbContextOptionsBuilder<GoodStandingDb>();
        address.Configure(options);
        await using var db = new GoodStandingDb(options.Options, TestDatabase.Guard);

        var refusal = await Assert.ThrowsAsync<IOException>(() => ApplyMigrations.RunAsync(db, address, default));

        Assert.StartsWith("The database does not answer (none on 127.0.0.1:1)", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_a_killed_migration_left_behind_stops_nobody()
    {
        await using var database = await TestDatabase.MakeBareAsync(DatabaseKind.Sqlite);
        database.Address.MakeFile();
        await using var db = database.Open();
        await db.Database.ExecuteSqlAsync($"CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");

        var migrating = ApplyMigrations.RunAsync(db, database.Address, default);

        Assert.Same(migrating, await Task.WhenAny(migrating, Task.Delay(TimeSpan.FromSeconds(20))));
        Assert.NotEmpty(await migrating);
    }

    [Fact]
    public async Task SQLite_writes_ahead_and_waits_for_its_turn()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.Sqlite);
        await using var db = database.Open();

        Assert.Equal("wal", await db.Database.SqlQuery<string>($"SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync());
        Assert.Equal(1, await db.Database.SqlQuery<int>($"SELECT synchronous AS \"Value\" FROM pragma_synchronous").SingleAsync());
        Assert.Equal(10000, await db.Database.SqlQuery<int>($"SELECT timeout AS \"Value\" FROM pragma_busy_timeout").SingleAsync());
    }
}
