using System.CommandLine;
using GoodStanding.App.People;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace GoodStanding.Cli.User;

/// <summary><c>goodstanding user reset-password</c>: a new password, asked for here, or a token to hand over.</summary>
internal static class ResetPasswordCommand
{
    public static Command Create()
    {
        var email = new Argument<string>("email") { Description = "Whose password." };
        var now = new Option<bool>("--now") { Description = "Sets the password now: asked for on a terminal, else read from standard input." };
        var command = new Command("reset-password", "Makes a one-time token for a new password, or sets one. Example: goodstanding user reset-password ann@practice.example --now") { email, now };
        return new InstallationOptions().On(command, async (services, parsed, cancellationToken) =>
        {
            var issued = await services.GetRequiredService<IssuePasswordReset>().RunAsync(new(parsed.GetValue(email)!), cancellationToken);
            if (issued.Token is not { } token)
                return InstallationOptions.Say("Nobody has an account with this address.");

            if (!parsed.GetValue(now))
            {
                Console.WriteLine($"Hand this token over; it works once within 30 minutes: {token}");
                return ExitStatus.Good;
            }

            var password = Console.IsInputRedirected
                ? await Console.In.ReadLineAsync(cancellationToken) ?? ""
                : await new TextPrompt<string>("New password:").Secret().ShowAsync(AnsiConsole.Console, cancellationToken);
            var set = await services.GetRequiredService<ResetPassword>().RunAsync(new(token, password), cancellationToken);
            if (set.Refusal is { } refusal)
                return InstallationOptions.Say(refusal.Sentence);

            Console.WriteLine("The new password is set, and every session of this account has ended.");
            return ExitStatus.Good;
        });
    }
}
