using GoodStanding.Training.Judging;
using GoodStanding.Training.Names;
using GoodStanding.Training.Pages;

// One line for each program that makes files of the repository; everything after the first word is its own.
return args switch
{
    ["names", .. var rest] => NamesCommand.Run(rest),
    ["judge", .. var rest] => JudgeCommand.Run(rest),
    ["rule-pages", .. var rest] => RulePagesCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: GoodStanding.Training names|judge|rule-pages ...");
    return 2;
}
