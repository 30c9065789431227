using GoodStanding.App.Outbox;
using GoodStanding.App.Tests.Rounds;
using GoodStanding.Connectors.Mail;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Mail;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Tests.Outbox;

/// <summary>A practice whose members have addresses, with a listing and a mail server.</summary>
internal sealed class TestOutbox : IAsyncDisposable
{
    private TestOutbox(TestRounds rounds, TestMailServer server) => (Rounds, Server) = (rounds, server);

    public TestRounds Rounds { get; }

    public TestMailServer Server { get; }

    public TestPractice Practice => Rounds.Practice;

    public PostOffice Office => new(MailServer.Parse($"smtp://127.0.0.1:{Server.Port}?tls=none", null, "reviews@practice.example"), new("https://check.example.org"));

    /// <summary>The clock shows a Tuesday, 17:00 in UTC and noon in New York.</summary>
    public static async Task<TestOutbox> MakeAsync(DatabaseKind kind = DatabaseKind.Sqlite, string mode = "normal")
    {
        var made = new TestOutbox(await TestRounds.MakeAsync(kind), await TestMailServer.StartAsync(mode));
        await made.GiveAddressAsync(made.Practice.Owner, "olga@practice.example");
        await made.GiveAddressAsync(made.Practice.Clinician, "cleo@practice.example");
        await made.GiveAddressAsync(made.Practice.Reader, "rita@practice.example");
        return made;
    }

    public Task GiveAddressAsync(Member member, string address) => Practice.DoAsync(async db =>
    {
        await db.EnterAsync(member.Id, default);
        var account = new Account { Id = Guid.CreateVersion7(Practice.Clock.GetUtcNow()), UserName = address, Email = address, NormalizedEmail = address.ToUpperInvariant(), NormalizedUserName = address.ToUpperInvariant() };
        db.Add(account);
        (await db.Members.SingleAsync(each => each.Id == member.Id)).Account = account;
        return await db.SaveChangesAsync();
    });

    public async Task<Refusal?> ChooseAsync(Member member, bool weekly = false, bool urgent = false, DayOfWeek day = DayOfWeek.Wednesday, int hour = 8) =>
        (await Practice.DoAsync(db => new ChooseNotices(db, Practice.Clock).RunAsync(new(member.Id, weekly, day, hour, urgent), default))).Refusal;

    public Task<OutboxRound> WriteDigestsAsync(PostOffice? office = null) => Practice.DoAsync(db => new WriteDigests(db, office ?? Office, Practice.Clock).RunAsync(new(), default));

    public Task<OutboxRound> WriteAlertsAsync() => Practice.DoAsync(db => new WriteAlerts(db, Office, Practice.Clock).RunAsync(new(), default));

    public Task<OutboxRound> SendAsync(TimeSpan? most = null) => Practice.DoAsync(db => new SendDueMail(db, Office, Practice.Clock).RunAsync(new(most), default));

    public Task<List<OutboxEffect>> ReadAsync() => Practice.DoAsync(db => db.Outbox.IgnoreQueryFilters().AsNoTracking().OrderBy(effect => effect.Id).ToListAsync());

    public async Task<Refusal?> SettleAsync(Guid id, bool again, Member? by = null) =>
        (await Practice.DoAsync(db => new SettleUnconfirmed(db, Practice.Clock).RunAsync(new((by ?? Practice.Owner).Id, id, again), default))).Refusal;

    public async ValueTask DisposeAsync()
    {
        await Rounds.DisposeAsync();
        await Server.DisposeAsync();
    }
}
