using System.Diagnostics;
using System.Globalization;
using System.Text;
using GoodStanding.App.Rounds;
using GoodStanding.Formats.Visits;
using GoodStanding.Model.Reviews;

namespace GoodStanding.ReviewStore;

/// <summary>Imports invented visits from a table and from a FHIR bundle, as the page does: from bytes in memory to keyed hashes in the database; then looks one review up.</summary>
internal static class VisitImport
{
    private const int Patients = 20_000;
    private const int Days = 390;

    public static async Task RunAsync(Store store, int count)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        foreach (var (name, file) in new[] { ("CSV", Table(count, today)), ("FHIR bundle", Bundle(count, today)) })
        {
            var (practice, owner, listings) = Store.Practice(1, TimeProvider.System.GetUtcNow());
            var review = Guid.Empty;
            await using (var db = store.Open())
            {
                db.PracticeId = practice.Id;
                db.Add(practice);
                db.Add(owner);
                db.AddRange(listings.AsEnumerable());
                await db.SaveChangesAsync();
                var written = new Review("google", "1", $"{name}", NameOf(7), new Rating(1), "The wait was long.", TimeProvider.System.GetUtcNow());
                await new ImportReviews(db, (_, _) => new(ReviewClass.Fair, [], [], [], IsUrgent: false), TimeProvider.System).RunAsync(new(owner.Id, listings[0].Id, new[] { written }.ToAsyncEnumerable()), default);
                review = db.Reviews.Select(each => each.Id).Single();
            }

            await MeasureAsync($"{store.Address.Kind}, {name}, {file.Length / 1e6:0.0} MB", () => ImportAsync(store, owner.Id, file, today));
            await MeasureAsync("  the same again", () => ImportAsync(store, owner.Id, file, today));
            await MeasureAsync("  a look", async () =>
            {
                await using var db = store.Open();
                return (await new LookIntoVisits(db, TimeProvider.System).RunAsync(new(owner.Id, review), default)).Look!.Answer.Match;
            });
        }
    }

    private static async Task<ImportVisits.Result> ImportAsync(Store store, Guid owner, byte[] file, DateOnly today)
    {
        await using var db = store.Open();
        return await new ImportVisits(db, TimeProvider.System).RunAsync(new(owner, VisitFile.Read(file, today, new())), default);
    }

    private static async Task MeasureAsync<T>(string what, Func<Task<T>> act)
    {
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var highest = before;
        using var watch = new Timer(_ => highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 20);
        var started = Stopwatch.GetTimestamp();
        var result = await act();
        var took = Stopwatch.GetElapsedTime(started);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {took.TotalSeconds:0.00} s, {(highest - before) / 1e6:0} MB more at most; {result}"));
    }

    private static byte[] Table(int count, DateOnly today)
    {
        var text = new StringBuilder("Patient Name,Date of Birth,Appointment Date,Appointment Type,Notes\n");
        for (var at = 0; at < count; at++)
            text.Append(CultureInfo.InvariantCulture, $"\"{NameOf(at % Patients)}\",1970-02-03,{today.AddDays(-(at % Days)):yyyy-MM-dd},{(at % 3 == 0 ? "Physical" : "Follow-up")},\"a note, never read\"\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Bundle(int count, DateOnly today)
    {
        var text = new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[");
        for (var at = 0; at < count; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $$$"""{"fullUrl":"https://ehr.example/Encounter/{{{at}}}","resource":{"resourceType":"Encounter","id":"{{{at}}}","status":"finished","class":{"code":"AMB"},"type":[{"text":"{{{(at % 3 == 0 ? "Physical" : "Follow-up")}}}"}],"subject":{"reference":"Patient/{{{at % Patients}}}"},"period":{"start":"{{{today.AddDays(-(at % Days)):yyyy-MM-dd}}}T09:00:00-05:00"},"reasonCode":[{"text":"never read"}]}},""");
            text.Append('\n');
        }

        for (var at = 0; at < Patients; at++)
            text.Append(CultureInfo.InvariantCulture, $$$"""{"resource":{"resourceType":"Patient","id":"{{{at}}}","name":[{"use":"official","text":"{{{NameOf(at)}}}"}],"birthDate":"1970-02-03"}},""");
        text.Length--;
        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }

    // Given names with nicknames and two-part surnames among them, which have more hashes.
    private static string NameOf(int at)
    {
        string[] given = ["William", "Ana Maria", "Jonathan", "Priya", "Elizabeth", "Noor", "Samuel", "Emi"];
        return string.Create(CultureInfo.InvariantCulture, $"{given[at % given.Length]} {Syllables(at / given.Length)}{(at % 5 == 0 ? "-" + Syllables(at / 7) : "")}");
    }

    private static string Syllables(int number)
    {
        string[] all = ["ba", "do", "ki", "lu", "ma", "no", "ra", "se", "ti", "vo"];
        return string.Concat(number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => all[digit - '0']));
    }
}
