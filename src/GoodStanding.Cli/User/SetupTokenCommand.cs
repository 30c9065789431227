using System.CommandLine;
using GoodStanding.App.People;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Cli.User;

/// <summary><c>goodstanding user setup-token</c>: a fresh token for the first account.</summary>
internal static class SetupTokenCommand
{
    public static Command Create() => new InstallationOptions().On(
        new("setup-token", "Makes a fresh one-time token for the first account; earlier ones end. Example: goodstanding user setup-token"),
        async (services, _, cancellationToken) =>
        {
            var issued = await services.GetRequiredService<IssueSetupToken>().RunAsync(new(), cancellationToken);
            if (issued.Token is null)
                return InstallationOptions.Say("There is an account already. Its owner adds others: goodstanding user add");

            Console.WriteLine(issued.Token);
            return ExitStatus.Good;
        });
}
