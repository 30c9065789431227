using System.CommandLine;
using GoodStanding.Storage;
using GoodStanding.Storage.Start;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Cli.Db;

/// <summary><c>goodstanding db migrate</c>: brings the database to this program's form.</summary>
internal static class MigrateCommand
{
    public static Command Create() => new InstallationOptions().On(
        new("migrate", "Brings the database to this version's form. Example: goodstanding db migrate --data /srv/goodstanding"),
        async (services, _, cancellationToken) =>
        {
            var address = services.GetRequiredService<DatabaseAddress>();
            var done = await ApplyMigrations.RunAsync(services.GetRequiredService<GoodStandingDb>(), address, cancellationToken);
            Console.WriteLine(done.Count == 0 ? $"Nothing to do: {address.Place}" : $"{done.Count} migration(s) done: {address.Place}");
            return ExitStatus.Good;
        },
        mayMake: true);
}
