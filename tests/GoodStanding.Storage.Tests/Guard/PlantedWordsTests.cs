using System.Runtime.Versioning;
using System.Text;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.Storage.Tests.Guard;

/// <summary>Plants words in every guarded column, then looks for them where a thief would.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PlantedWordsTests
{
    private const string Planted = "Zyxwvut";

    [Fact]
    public async Task Planted_words_are_in_no_file_of_SQLite_the_log_included()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.Sqlite);
        await using var open = database.Open(); // Keeps the log from being folded into the file.
        await open.Database.OpenConnectionAsync();
        await PlantAsync(database);
        var path = database.Address.FilePath!;

        var files = Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*");

        Assert.Contains(path + "-wal", files);
        Assert.All(files, file => Assert.False(Holds(ReadShared(file), Planted), $"The words are in {Path.GetFileName(file)}."));
        Assert.True(files.Any(file => Holds(ReadShared(file), "Sometown")), "The search itself must be able to find what is stored in plain.");
    }

    [Fact]
    public async Task Every_file_of_SQLite_is_its_owners_alone()
    {
        await using var database = await TestDatabase.MakeBareAsync(DatabaseKind.Sqlite);
        await using var db = database.Open();
        await ApplyMigrations.RunAsync(db, database.Address, default);
        await db.Database.OpenConnectionAsync();
        await PlantAsync(database);
        var path = database.Address.FilePath!;

        Assert.All(
            Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*"),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Theory]
    [EveryDatabase]
    public async Task Planted_words_are_in_no_table(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await PlantAsync(database);
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();

        var seen = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct())
            seen.Append(await TextOfAsync(db, table));

        Assert.DoesNotContain(Planted, seen.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToHexString(Encoding.UTF8.GetBytes(Planted)), seen.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToHexString(Encoding.Unicode.GetBytes(Planted)), seen.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Sometown", seen.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase]
    public async Task Planted_words_come_back_to_whoever_has_the_key(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        var id = await PlantAsync(database);
        await using var db = database.Open();

        var draft = await db.Drafts.IgnoreQueryFilters().Include(each => each.Events).SingleAsync(each => each.Id == id);

        Assert.Equal((Planted + " words", Planted + " review"), (draft.Words, draft.Review));
        Assert.Contains(draft.Events, each => each.Note == Planted + " note");
    }

    [Fact]
    public void Every_text_that_a_person_types_is_guarded_or_known_to_be_plain()
    {
        string[] plain =
        [
            "Account.*", "IdentityUser*", "Practice.Name", "Practice.City", "Member.Name", "Member.Jurisdiction", "Member.TimeZone",
            "ApiToken.Name", "ApiToken.Hash", "OneTimeToken.Hash", "OneTimeToken.Email", "Session.KeyHash",
            "Draft.Permalink", "NotSo.RuleId", "RuleHit.RuleId",
            "Professional.Name", "Professional.Npi", "Listing.SiteId", "Listing.Key", "Listing.Address", "Listing.Columns", // Public, as are the reviews themselves; headings of a table.
            "OutboxEffect.Key", "OutboxEffect.Problem", "Webhook.Name", "Webhook.TimeZone", // A hash; a sentence of ours.
            "StoredReview.*", "ReviewVersion.*",
            "ConnectedListing.*", "SourceCredential.SiteId", "Feed.Title", "Feed.Reason", "Feed.Validator", "ReplySending.Reason", // What a site calls itself and its pages; sentences of ours.
            "Mention.Origin", "Mention.EntryKey", "Mention.SourceName", "Mention.SiteId", // Digests, and what the feed is called.
        ];
        using var db = new TestDatabaseModel().Db;

        var unguarded =
            from entity in db.Model.GetEntityTypes()
            where !entity.IsOwned()
            from property in entity.GetProperties()
            where property.ClrType == typeof(string) && property.GetProviderClrType() != typeof(byte[]) && property.GetValueConverter() is null
            let name = $"{entity.ClrType.Name}.{property.Name}"
            where !plain.Any(each => each.EndsWith('*') ? name.StartsWith(each[..^1], StringComparison.Ordinal) : name == each)
            select name;
        Assert.Empty(unguarded);
    }

    private static async Task<Guid> PlantAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var practice = Some.Practice();
        var author = Some.Member(practice);
        await Some.SaveAsync(db, practice, author);
        var draft = Some.Draft(author, Planted + " words");
        draft.Review = Planted + " review";
        draft.Act(DraftAct.Hold, author, Some.Time, Planted + " note");
        draft.Author = author;
        draft.Suggestions.Add(new() { Id = Guid.CreateVersion7(Some.Time), ReaderId = author.Id, Words = Planted, Why = Planted });
        draft.NotSos.Add(new() { Id = Guid.CreateVersion7(Some.Time), MemberId = author.Id, RuleId = "GS-SOME", Quote = Planted, Reason = Planted });
        var account = new Account { Id = Guid.CreateVersion7(Some.Time), UserName = "some@practice.example" };
        db.Add(account);
        db.Add(new Session { Id = Guid.CreateVersion7(Some.Time), KeyHash = "00", AccountId = account.Id, Ticket = Encoding.UTF8.GetBytes(Planted) });
        db.Add(new IdentityUserToken<Guid> { UserId = account.Id, LoginProvider = "some", Name = "AuthenticatorKey", Value = Planted });
        db.Add(draft);
        var dispute = Some.Dispute(Some.Review(Some.Listing()), author);
        (dispute.FlagText, dispute.SiteReference) = (Planted + " flag", Planted + " reference");
        dispute.Act(DisputeAct.Prepare, author, Some.Time, Planted + " note");
        db.Add(dispute);
        PlantVisits(db, practice.Id, author.Id);
        db.Add(new DisputeAttachment { Id = Guid.CreateVersion7(Some.Time), DisputeId = dispute.Id, Kind = AttachmentKind.Text, Name = Planted, Content = Encoding.UTF8.GetBytes(Planted), AddedAt = Some.Time, AddedById = author.Id });
        db.Add(Some.Effect(author, Planted + " mail"));
        db.Add(Some.Webhook("https://hooks.example.org/" + Planted, Planted + " secret"));
        await db.SaveChangesAsync();
        return draft.Id;
    }

    // A visit never has a name; the words stand where a service, headings, an answer and a clinician stand.
    private static void PlantVisits(GoodStandingDb db, Guid practiceId, Guid memberId)
    {
        var visit = StoredVisit.Of(7, new([Convert.ToBase64String(new byte[16])], new(2026, 11, 20), Planted));
        visit.PracticeId = practiceId;
        var look = VisitLook.Of(VisitAct.Look, memberId, Some.Time);
        look.Answer = Planted;
        var facts = new PublicFacts { PracticeId = practiceId };
        facts.Write(new() { Clinicians = [new("Dr. " + Planted)] }, memberId, Some.Time);
        db.AddRange(visit, look, facts, new VisitKeeping { PracticeId = practiceId, NameKey = Encoding.UTF8.GetBytes(Planted), Columns = Planted });
    }

    private static async Task<string> TextOfAsync(GoodStandingDb db, string table)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var text = new StringBuilder();
        while (await reader.ReadAsync())
        {
            for (var at = 0; at < reader.FieldCount; at++)
                text.Append(reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(at)).Append('|');
        }

        return text.ToString();
    }

    private static bool Holds(byte[] bytes, string words) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(words)) >= 0;

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
