using System.CommandLine;
using GoodStanding.Storage;
using GoodStanding.Storage.Start;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace GoodStanding.Cli.Db;

/// <summary><c>goodstanding db status</c>: where the database is and what it holds.</summary>
internal static class StatusCommand
{
    public static Command Create() => new InstallationOptions().On(
        new("status", "Says where the database is, which migrations it has and how much it holds. Example: goodstanding db status --data /srv/goodstanding"),
        async (services, _, cancellationToken) =>
        {
            var db = services.GetRequiredService<GoodStandingDb>();
            var address = services.GetRequiredService<DatabaseAddress>();
            if (address.FilePath is { } path && new FileInfo(path) is not { Exists: true, Length: > 0 })
                return InstallationOptions.Say($"There is no database yet at {path}. Make it with: goodstanding db migrate");

            var missing = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
            var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("", "");
            table.AddRow("Database", Markup.Escape($"{address.Kind}, {address.Place}"));
            table.AddRow("Migrations", missing == 0 ? "all in place" : $"{missing} missing: run goodstanding db migrate");
            if (missing == 0)
            {
                table.AddRow("Practices", $"{await db.Practices.IgnoreQueryFilters().CountAsync(cancellationToken):N0}");
                var members = db.Members.IgnoreQueryFilters();
                var drafts = db.Drafts.IgnoreQueryFilters();
                table.AddRow("Members", Count(await members.CountAsync(each => !each.IsSample, cancellationToken), await members.CountAsync(each => each.IsSample, cancellationToken)));
                table.AddRow("Drafts", Count(await drafts.CountAsync(each => !each.Author.IsSample, cancellationToken), await drafts.CountAsync(each => each.Author.IsSample, cancellationToken)));
                table.AddRow("Keys", $"{db.Guard.Ring.Ids.Count:N0}");
            }

            AnsiConsole.Write(table);
            return missing == 0 ? ExitStatus.Good : ExitStatus.NotAllWell;
        });

    // The sample professional is practice; nobody should take it for people.
    private static string Count(int own, int sample) => sample == 0 ? $"{own:N0}" : $"{own:N0}, and {sample:N0} of the sample";
}
