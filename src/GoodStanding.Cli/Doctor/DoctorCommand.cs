using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using GoodStanding.App.Doctor;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace GoodStanding.Cli.Doctor;

/// <summary><c>goodstanding doctor</c>: each part of the installation is good, or what to do.</summary>
internal static class DoctorCommand
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Writes a JSON array, for programs." };
        var command = new Command("doctor", "Examines the installation: each line is good or says what to do. Example: goodstanding doctor --json") { json };
        return new InstallationOptions().On(command, async (services, parsed, cancellationToken) =>
        {
            var examined = await services.GetRequiredService<ExamineInstallation>().RunAsync(new(), cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(examined.Lines.Select(line => new { line.Part, Health = line.Health.ToString().ToLowerInvariant(), line.Says, line.Do }), Wire));
            else
                Print(examined.Lines);

            return examined.IsWell ? ExitStatus.Good : ExitStatus.NotAllWell;
        });
    }

    private static void Print(IReadOnlyList<CheckupLine> lines)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("", "", "");
        table.Columns[1].NoWrap();
        foreach (var line in lines)
        {
            // A sign and a word, so that nothing hangs on colour.
            var sign = line.Health switch
            {
                Health.Good => "[green]✓ good[/]",
                Health.Note => "[yellow]• note[/]",
                _ => "[red]✗ bad[/]",
            };
            table.AddRow(sign, Markup.Escape(line.Part), Markup.Escape(line.Do is null ? line.Says : $"{line.Says} {line.Do}"));
        }

        AnsiConsole.Write(table);
    }
}
