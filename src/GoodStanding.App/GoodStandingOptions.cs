namespace GoodStanding.App;

/// <summary>Where an installation keeps its things, and what it sends with.</summary>
/// <param name="DataFolder">The folder for database and keys, or null for the user's own.</param>
/// <param name="Database">A PostgreSQL address, or null for a file in the data folder.</param>
/// <param name="Mail">The mail server, or null for none.</param>
/// <param name="PublicUrl">The address with which links in messages begin, or null for none.</param>
public sealed record GoodStandingOptions(string? DataFolder = null, string? Database = null, MailSettings? Mail = null, Uri? PublicUrl = null)
{
    public const string FolderVariable = "GOODSTANDING_DATA";
    public const string DatabaseVariable = "GOODSTANDING_DATABASE";
    public const string PublicUrlVariable = "GOODSTANDING_PUBLIC_URL";

    /// <summary>What the command line leaves out is taken from the environment.</summary>
    public static GoodStandingOptions FromEnvironment(string? dataFolder = null, string? database = null) => new(
        dataFolder ?? Environment.GetEnvironmentVariable(FolderVariable),
        database ?? Environment.GetEnvironmentVariable(DatabaseVariable),
        MailSettings.FromEnvironment(),
        Uri.TryCreate(Environment.GetEnvironmentVariable(PublicUrlVariable), UriKind.Absolute, out var url) ? url : null);
}
