using GoodStanding.App.People;
using GoodStanding.Model;
using GoodStanding.Storage;
using GoodStanding.Storage.Start;
using GoodStanding.Testing;
using GoodStanding.Testing.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GoodStanding.App.Tests;

/// <summary>A whole installation in a container, as the program itself has it, with a data folder and a clock of its own.</summary>
internal sealed class TestInstallation : IAsyncDisposable
{
    public const string Password = "wet gravel under an old bridge";

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private TestInstallation(TestDatabase database, bool hasOwnKeys)
    {
        _database = database;
        Folder = Directory.CreateTempSubdirectory("gs-app-").FullName;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddLogging();
        services.AddGoodStandingApp(new(Folder));
        // The deeds run on the test's own database; the folder holds the keys.
        services.RemoveAll<DatabaseAddress>();
        services.RemoveAll<DbContextOptions<GoodStandingDb>>();
        services.RemoveAll<IDbContextOptionsConfiguration<GoodStandingDb>>();
        services.AddSingleton(database.Address);
        if (!hasOwnKeys)
            services.AddSingleton(TestDatabase.Guard);
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1); // What it is in earnest has a test of its own.
        services.AddDbContext<GoodStandingDb>(database.Address.Configure);
        _services = services.BuildServiceProvider();
    }

    public FakeClock Clock { get; } = FakeClock.At("2026-11-24T17:00Z");

    public string Folder { get; }

    public static async Task<TestInstallation> MakeAsync(DatabaseKind kind = DatabaseKind.Sqlite) =>
        new(await TestDatabase.MakeAsync(kind), hasOwnKeys: false);

    /// <summary>One whose keys a test may change.</summary>
    public static async Task<TestInstallation> MakeWithOwnKeysAsync(DatabaseKind kind)
    {
        var made = new TestInstallation(await TestDatabase.MakeBareAsync(kind), hasOwnKeys: true);
        await made.DoAsync<GoodStandingDb, int>(async db =>
        {
            await ApplyMigrations.RunAsync(db, made._database.Address, default);
            return 0;
        });
        return made;
    }

    /// <summary>Runs one deed in a scope of its own, as a request would.</summary>
    public async Task<TResult> DoAsync<TDeed, TResult>(Func<TDeed, Task<TResult>> act)
        where TDeed : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TDeed>());
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static Profile Profile(string email = "ann@practice.example") => new("Ann Example", email, Profession.Physician, "US-CA", "America/Los_Angeles");

    public async Task<CreateFirstAccount.Result> CreateFirstAsync(string? token = null, string password = Password, string email = "ann@practice.example")
    {
        token ??= (await DoAsync((IssueSetupToken issue) => issue.RunAsync(new(), default))).Token!;
        return await DoAsync((CreateFirstAccount create) => create.RunAsync(new(token, Profile(email), "Example Practice", "Sometown", password), default));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
