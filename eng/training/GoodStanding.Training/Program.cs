using GoodStanding.Training.Judging;
using GoodStanding.Training.Names;

// One line for each trainer; everything after the first word is its own.
return args switch
{
    ["names", .. var rest] => NamesCommand.Run(rest),
    ["judge", .. var rest] => JudgeCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: GoodStanding.Training names|judge ...");
    return 2;
}
