using System.CommandLine;

namespace GoodStanding.Cli.Db;

/// <summary><c>goodstanding db</c>: the database and its key.</summary>
internal static class DbCommand
{
    public static Command Create() => new("db", "Looks after the database and its key. Example: goodstanding db status")
    {
        MigrateCommand.Create(),
        StatusCommand.Create(),
        RotateKeyCommand.Create(),
    };
}
