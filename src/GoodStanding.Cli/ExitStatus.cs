namespace GoodStanding.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitStatus
{
    public const int Good = 0;
    public const int SomeUnread = 1;
    public const int WrongUsage = 2;
}
