using System.CommandLine;
using GoodStanding.App.People;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace GoodStanding.Cli.User;

/// <summary><c>goodstanding user list</c>: who has an account.</summary>
internal static class ListUsersCommand
{
    public static Command Create() => new InstallationOptions().On(
        new("list", "Lists who has an account, in which practice and role. Example: goodstanding user list"),
        async (services, _, cancellationToken) =>
        {
            var listed = await services.GetRequiredService<ListAccounts>().RunAsync(new(), cancellationToken);
            var table = new Table().Border(TableBorder.Simple).AddColumns("E-mail", "Name", "Practice", "Role", "State", "Second factor");
            table.Columns[0].NoWrap(); // An address in two pieces cannot be copied.
            foreach (var line in listed.Lines)
                table.AddRow(Markup.Escape(line.Email), Markup.Escape(line.Name), Markup.Escape(line.Practice), $"{line.Role}", $"{line.State}", line.HasSecondFactor ? "yes" : "no");

            if (listed.Lines.Count == 0)
                Console.WriteLine("Nobody has an account yet.");
            else
                AnsiConsole.Write(table);
            return ExitStatus.Good;
        });
}
