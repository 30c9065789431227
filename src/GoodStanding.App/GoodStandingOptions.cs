namespace GoodStanding.App;

/// <summary>Where an installation keeps its things.</summary>
/// <param name="DataFolder">The folder for database and keys, or null for the user's own.</param>
/// <param name="Database">A PostgreSQL address, or null for a file in the data folder.</param>
/// <param name="WatchedFolder">The folder into which people drop files, or null.</param>
public sealed record GoodStandingOptions(string? DataFolder = null, string? Database = null, string? WatchedFolder = null)
{
    public const string FolderVariable = "GOODSTANDING_DATA";
    public const string DatabaseVariable = "GOODSTANDING_DATABASE";

    /// <summary>What the command line leaves out is taken from the environment.</summary>
    public static GoodStandingOptions FromEnvironment(string? dataFolder = null, string? database = null) => new(
        dataFolder ?? Environment.GetEnvironmentVariable(FolderVariable),
        database ?? Environment.GetEnvironmentVariable(DatabaseVariable),
        Environment.GetEnvironmentVariable(Gathering.WatchedFolder.Variable));
}
