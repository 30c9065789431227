using System.CommandLine;
using GoodStanding.App.Doctor;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Cli.Db;

/// <summary><c>goodstanding db rotate-key</c>: closes all guarded words anew under a fresh key.</summary>
internal static class RotateKeyCommand
{
    public static Command Create() => new InstallationOptions().On(
        new("rotate-key", "Makes a new key, encrypts all guarded words anew and forgets the old key. Stop the server first. Example: goodstanding db rotate-key --data /srv/goodstanding"),
        async (services, _, cancellationToken) =>
        {
            var rotated = await services.GetRequiredService<RotateKey>().RunAsync(new(), cancellationToken);
            if (rotated.Refusal is { } refusal)
                return InstallationOptions.Say(refusal.Sentence);

            Console.WriteLine($"{rotated.Words:N0} guarded word(s) were encrypted anew. Replace your copy of the key file; older backups of the database need the older copy.");
            return ExitStatus.Good;
        });
}
