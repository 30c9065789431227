namespace GoodStanding.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitStatus
{
    public const int Good = 0;

    /// <summary>Some lines or posts could not be read, or something about the installation needs whoever runs it.</summary>
    public const int NotAllWell = 1;

    public const int WrongUsage = 2;
}
