using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Tests;

/// <summary>A practice with three people, a clock and a database of its own. Each deed gets a fresh context, as a request would.</summary>
internal sealed class TestPractice : IAsyncDisposable
{
    /// <summary>Words that nobody minds.</summary>
    public const string Calm = "Wash your hands before you eat.";

    /// <summary>A reply that is stopped.</summary>
    public const string Stopped = "Thank you! We looked at your chart again after your surgery.";

    private TestPractice(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    // A Tuesday at noon in New York.
    public FakeClock Clock { get; } = FakeClock.At("2026-11-24T17:00Z");

    public Practice Practice { get; } = Some.Practice();

    public Member Owner { get; private set; } = null!;

    public Member Clinician { get; private set; } = null!;

    public Member Reader { get; private set; } = null!;

    public static async Task<TestPractice> MakeAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var made = new TestPractice(await TestDatabase.MakeAsync(kind));
        made.Owner = Some.Member(made.Practice, MemberRole.Owner);
        made.Clinician = Some.Member(made.Practice, MemberRole.Clinician);
        made.Reader = Some.Member(made.Practice, MemberRole.SecondReader);
        await made.DoAsync(async db =>
        {
            await Some.SaveAsync(db, made.Practice, made.Owner, made.Clinician, made.Reader);
            return 0;
        });
        return made;
    }

    /// <summary>A practice whose owner has nobody to read for her.</summary>
    public static async Task<TestPractice> MakeAloneAsync()
    {
        var made = await MakeAsync();
        await made.DoAsync(async db =>
        {
            db.PracticeId = made.Practice.Id;
            return await db.Members.Where(each => each.Id != made.Owner.Id).ExecuteDeleteAsync();
        });
        return made;
    }

    public async Task<T> DoAsync<T>(Func<GoodStandingDb, Task<T>> deed)
    {
        await using var db = Database.Open();
        return await deed(db);
    }

    public async Task<Guid> KeepAsync(string words = Calm, Member? author = null, PostContext context = PostContext.Post, DateTimeOffset? expires = null)
    {
        var kept = await DoAsync(db => new KeepDraft(db, Screener.Fast, Clock).RunAsync(new((author ?? Clinician).Id, Network.X, context, words, Expires: expires), default));
        return kept.DraftId ?? throw new InvalidOperationException(kept.Refusal?.Sentence);
    }

    /// <summary>Keeps a draft and shows it to the readers; its hold still goes on.</summary>
    public async Task<Guid> KeepInReviewAsync(string words = Calm, PostContext context = PostContext.Post)
    {
        var id = await KeepAsync(words, context: context);
        Must((await DoAsync(db => new HoldDraft(db, Clock).RunAsync(new(Clinician.Id, id, 1), default))).Refusal);
        Must((await DoAsync(db => new AskSecondReader(db, Clock).RunAsync(new(Clinician.Id, id, 2), default))).Refusal);
        return id;
    }

    /// <summary>Keeps a draft that is approved and scheduled for the end of its hold.</summary>
    public async Task<Guid> KeepScheduledAsync()
    {
        var id = await KeepInReviewAsync();
        Must((await DoAsync(db => new ApproveDraft(db, Screener.Fast, Clock).RunAsync(new(Reader.Id, id, 3), default))).Refusal);
        Must((await DoAsync(db => new ScheduleDraft(db, Screener.Fast, Clock).RunAsync(new(Clinician.Id, id, 4), default))).Refusal);
        return id;
    }

    public Task<Draft> ReadAsync(Guid id) => DoAsync(db =>
    {
        db.PracticeId = Practice.Id;
        return db.Drafts.Include(draft => draft.Events).Include(draft => draft.NotSos).Include(draft => draft.Suggestions).SingleAsync(draft => draft.Id == id);
    });

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static void Must(Refusal? refusal)
    {
        if (refusal is not null)
            throw new InvalidOperationException(refusal.Sentence);
    }
}
