using GoodStanding.Training.Names;

// One line for each trainer; everything after the first word is its own.
return args switch
{
    ["names", .. var rest] => NamesCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: GoodStanding.Training names ...");
    return 2;
}
