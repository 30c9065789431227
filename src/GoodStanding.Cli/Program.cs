using System.CommandLine;
using GoodStanding.Cli;
using GoodStanding.Cli.Audit;
using GoodStanding.Cli.Check;
using GoodStanding.Cli.Db;
using GoodStanding.Cli.Doctor;
using GoodStanding.Cli.Import;
using GoodStanding.Cli.Rounds;
using GoodStanding.Cli.Serve;
using GoodStanding.Cli.User;
using Spectre.Console;

// Colours and folded lines belong on a terminal only; a file or another program gets each line whole.
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Width = 10_000;
}

// One line a subcommand; each lives in the folder of its story.
var root = new RootCommand("GoodStanding guards the good name of medical professionals online. Example: goodstanding check \"Saw the mayor of Ashby today, poor man.\"")
{
    AuditCommand.Create(),
    CheckCommand.Create(),
    DbCommand.Create(),
    DoctorCommand.Create(),
    ImportCommand.Create(),
    ServeCommand.Create(),
    TriageCommand.Create(),
    UserCommand.Create(),
    VersionCommand.Create(),
};

// Without response files "@ann" is a word; without the parser's own catch a file that cannot be read is one sentence.
var parsed = root.Parse(args, new() { ResponseFileTokenReplacer = null });
if (MistypedOption.Refuse(parsed) is { } slip)
    return InstallationOptions.Say(slip);

// The parser answers its own errors with 1, which here means that some input could not be read.
try
{
    var status = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitStatus.WrongUsage : status;
}
catch (OperationCanceledException)
{
    return ExitStatus.NotAllWell;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
{
    return InstallationOptions.Say(problem.Message);
}
