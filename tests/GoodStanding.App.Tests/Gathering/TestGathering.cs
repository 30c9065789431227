using GoodStanding.App.Gathering;
using GoodStanding.App.Rounds;
using GoodStanding.App.Tests.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Start;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Tests.Gathering;

/// <summary>A practice whose listing on Google is connected with a key, to a site without a network.</summary>
internal sealed class TestGathering : IAsyncDisposable
{
    public const string Secret = "planted-key-1f3a9c";

    private TestGathering(TestRounds rounds) => Rounds = rounds;

    public TestRounds Rounds { get; }

    public TestPractice Practice => Rounds.Practice;

    public FakeSource Google { get; } = new();

    public FakeSource Yelp { get; } = new("yelp");

    public static async Task<TestGathering> MakeAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var made = new TestGathering(await TestRounds.MakeAsync(kind));
        await made.ConnectAsync(made.Rounds.ListingId);
        return made;
    }

    public async Task<Refusal?> ConnectAsync(Guid listing, string key = "accounts/1/locations/2", string? apiKey = Secret, Guid? member = null) =>
        (await Practice.DoAsync(db => new ConnectSource(db, [Google, Yelp], Practice.Clock).RunAsync(new(member ?? Practice.Owner.Id, listing, key, apiKey), default))).Refusal;

    public Task<GatherRound> GatherAsync(CancellationToken cancellationToken = default) => Practice.DoAsync(db => new GatherReviews(db, Ask(db), Practice.Clock).RunAsync(new(), cancellationToken));

    /// <summary>Lets hours go by and asks what is due then.</summary>
    public Task<GatherRound> GatherAfterAsync(double hours)
    {
        Practice.Clock.Advance(hours);
        return GatherAsync();
    }

    public Task<AskNow.Result> AskNowAsync(Guid? member = null) => Practice.DoAsync(db => new AskNow(db, Ask(db), Practice.Clock).RunAsync(new(member ?? Practice.Owner.Id, Rounds.ListingId), default));

    public Task<ConnectedListing> ReadAsync(Guid? listing = null) => Practice.DoAsync(async db =>
    {
        await db.EnterAsync(Practice.Owner.Id, default);
        return await db.ConnectedListings.AsNoTracking().Include(each => each.Listing).SingleAsync(each => each.ListingId == (listing ?? Rounds.ListingId));
    });

    public ValueTask DisposeAsync() => Rounds.DisposeAsync();

    private AskListing Ask(GoodStandingDb db) => new(db, [Google, Yelp], new ImportReviews(db, TestRounds.Triage, Practice.Clock), new RecordSourceState(db), Practice.Clock);
}
