using GoodStanding.Training.Deep;
using GoodStanding.Training.Judging;
using GoodStanding.Training.Names;
using GoodStanding.Training.Pages;
using GoodStanding.Training.Reviews;

// One line for each program that makes files of the repository; everything after the first word is its own.
return args switch
{
    ["names", .. var rest] => NamesCommand.Run(rest),
    ["deep-examples", .. var rest] => DeepExamples.Run(rest),
    ["judge", .. var rest] => JudgeCommand.Run(rest),
    ["triage-examples", .. var rest] => TriageExamples.Run(rest),
    ["rule-pages", .. var rest] => RulePagesCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: GoodStanding.Training names|judge|deep-examples|triage-examples|rule-pages ...");
    return 2;
}
