using System.Globalization;
using GoodStanding.ReviewStore;
using GoodStanding.Storage.Start;

// import FILE.jsonl.gz: how fast reviews come in, beside raw prepared inserts or a bare COPY in the same run.
// pages [REVIEWS]: how long lists, searches and plots take with a million invented reviews of two thousand practices.
// visits [VISITS]: how long a table and a FHIR bundle of visits take to import, and one look.
// All run on SQLite, and on PostgreSQL too where GOODSTANDING_TEST_POSTGRES names a server.
const int Million = 1_000_000;
foreach (var kind in Enum.GetValues<DatabaseKind>())
{
    if (kind == DatabaseKind.Postgres && Store.Server is null)
    {
        Console.WriteLine("PostgreSQL: not run, GOODSTANDING_TEST_POSTGRES is not set.");
        continue;
    }

    await using var store = await Store.MakeAsync(kind);
    switch (args)
    {
        case ["import", var file]:
            await ImportSpeed.RunAsync(store, file);
            break;
        case ["pages", .. var count]:
            await PageTimes.RunAsync(store, count is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : Million);
            break;
        case ["visits", .. var most]:
            await VisitImport.RunAsync(store, most is [var visits] ? int.Parse(visits, CultureInfo.InvariantCulture) : 100_000);
            break;
        default:
            Console.Error.WriteLine("Say \"import FILE.jsonl.gz\", \"pages [REVIEWS]\" or \"visits [VISITS]\".");
            return 1;
    }
}

return 0;
