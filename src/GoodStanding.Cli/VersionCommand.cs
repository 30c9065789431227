using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;

namespace GoodStanding.Cli;

/// <summary><c>goodstanding version</c>: what is running.</summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var command = new Command("version", "Says which version this is. Example: goodstanding version");
        command.SetAction(_ => Console.WriteLine($"GoodStanding {Number} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"));
        return command;
    }

    private static string Number =>
        typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
