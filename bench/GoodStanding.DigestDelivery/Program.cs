using System.Globalization;
using GoodStanding.DigestDelivery;
using GoodStanding.Storage.Start;

// [RECIPIENTS]: the weekly mail to so many members (200) while the mail server is slow and killed, and while the program itself is killed.
// Counted is what lies in the mail server's box, by Message-ID. On SQLite, and on PostgreSQL too where GOODSTANDING_TEST_POSTGRES names a server.
if (args is ["send", var folder, var kindName, var connection, var port, var ahead])
    return await Sender.RunAsync(new(folder, new(Enum.Parse<DatabaseKind>(kindName), connection)), int.Parse(port, CultureInfo.InvariantCulture), TimeSpan.FromMinutes(int.Parse(ahead, CultureInfo.InvariantCulture)));

const int Usual = 200;
var count = args is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : Usual;
Console.WriteLine("| database | trial | recipients | kills | in the box at the end of the trial | twice | lost | not known (arrived of them) | after the owner decided: in the box once / twice | time |");
Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
foreach (var kind in Enum.GetValues<DatabaseKind>())
{
    if (kind == DatabaseKind.Postgres && Store.Server is null)
    {
        Console.WriteLine("PostgreSQL: not run, GOODSTANDING_TEST_POSTGRES is not set.");
        continue;
    }

    await new Trial(kind, count).RunAsync("server slow", nodes: 2, killsServer: false, killsUs: false, wait: 0.05);
    await new Trial(kind, count).RunAsync("server slow and killed", nodes: 2, killsServer: true, killsUs: false, wait: 0.1);
    await new Trial(kind, count).RunAsync("program killed", nodes: 1, killsServer: false, killsUs: true, wait: 0.05);
    await new Trial(kind, count).RunAsync("both killed, two nodes", nodes: 2, killsServer: true, killsUs: true, wait: 0.1);
}

return 0;
