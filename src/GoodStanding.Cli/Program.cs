using GoodStanding.Cli;
using GoodStanding.Cli.Check;
using System.CommandLine;

// One line a subcommand; each lives in the folder of its story.
var root = new RootCommand("GoodStanding guards the good name of medical professionals online.")
{
    CheckCommand.Create(),
    VersionCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
