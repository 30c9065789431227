using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoodStanding.ReviewStore;

/// <summary>A migrated database of its own, gone at the end.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gs-bench-").FullName;
    private readonly WordGuard _guard = new(KeyRing.InMemory());

    private Store(DatabaseKind kind) => Address = kind == DatabaseKind.Sqlite
        ? DatabaseAddress.OfFile(Path.Combine(_folder, "bench.db"))
        : new(kind, new NpgsqlConnectionStringBuilder(Server) { Database = $"gs_bench_{Environment.ProcessId}" }.ConnectionString);

    public static string? Server { get; } = Environment.GetEnvironmentVariable("GOODSTANDING_TEST_POSTGRES");

    public DatabaseAddress Address { get; }

    public static async Task<Store> MakeAsync(DatabaseKind kind)
    {
        var store = new Store(kind);
        await using var db = store.Open();
        await ApplyMigrations.RunAsync(db, store.Address, CancellationToken.None);
        return store;
    }

    public GoodStandingDb Open()
    {
        var options = new DbContextOptionsBuilder<GoodStandingDb>();
        Address.Configure(options);
        return new(options.Options, _guard);
    }

    /// <summary>A practice with its owner, one professional and four listings on three sites.</summary>
    public static (Practice Practice, Member Owner, Listing[] Listings) Practice(int number, DateTimeOffset now)
    {
        var practice = new Practice { Id = Guid.CreateVersion7(now), Name = $"Practice {number}", CreatedAt = now };
        var owner = new Member
        {
            Id = Guid.CreateVersion7(now), PracticeId = practice.Id, Name = $"Owner {number}", Role = MemberRole.Owner, State = MemberState.Confirmed,
            Jurisdiction = "US", TimeZone = "America/New_York", CreatedAt = now,
        };
        var professional = new Professional { Id = Guid.CreateVersion7(now), PracticeId = practice.Id, Name = $"Dr {number}", MemberId = owner.Id, CreatedAt = now };
        string[] sites = ["google", "healthgrades", "ratemds", "google"];
        return (practice, owner,
        [
            .. sites.Select((site, at) => new Listing
            {
                Id = Guid.CreateVersion7(now), PracticeId = practice.Id, ProfessionalId = professional.Id, Professional = professional, SiteId = site, Key = $"{number}-{at}", CreatedAt = now,
            }),
        ]);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var db = Open())
            await db.Database.EnsureDeletedAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
