using GoodStanding.Connectors;
using GoodStanding.Connectors.Door;

namespace GoodStanding.App;

/// <summary>Where an installation keeps its things, and what it sends with.</summary>
/// <param name="DataFolder">The folder for database and keys, or null for the user's own.</param>
/// <param name="Database">A PostgreSQL address, or null for a file in the data folder.</param>
/// <param name="WatchedFolder">The folder into which people drop files, or null.</param>
/// <param name="Opened">The places of this network that may be asked; null is none.</param>
/// <param name="Addresses">Where each site is asked; null is where it usually is.</param>
/// <param name="Mail">The mail server, or null for none.</param>
/// <param name="PublicUrl">The address with which links in messages begin, or null for none.</param>
public sealed record GoodStandingOptions(
    string? DataFolder = null,
    string? Database = null,
    string? WatchedFolder = null,
    AllowedAddresses? Opened = null,
    SourceAddresses? Addresses = null,
    MailSettings? Mail = null,
    Uri? PublicUrl = null)
{
    public const string FolderVariable = "GOODSTANDING_DATA";
    public const string DatabaseVariable = "GOODSTANDING_DATABASE";
    public const string WatchedFolderVariable = "GOODSTANDING_WATCHED_FOLDER";
    public const string PublicUrlVariable = "GOODSTANDING_PUBLIC_URL";

    /// <summary>What the command line leaves out is taken from the environment, or from wherever else settings stand.</summary>
    /// <exception cref="FormatException">A setting is no address.</exception>
    public static GoodStandingOptions FromEnvironment(string? dataFolder = null, string? database = null, Func<string, string?>? setting = null)
    {
        setting ??= Environment.GetEnvironmentVariable;
        if (!AllowedAddresses.TryRead(setting(AllowedAddresses.Variable), out var opened, out var wrong) || !SourceAddresses.TryRead(setting, out var addresses, out wrong))
            throw new FormatException(wrong);

        return new(
            dataFolder ?? setting(FolderVariable),
            database ?? setting(DatabaseVariable),
            setting(WatchedFolderVariable),
            opened,
            addresses,
            MailSettings.From(setting),
            Uri.TryCreate(setting(PublicUrlVariable), UriKind.Absolute, out var url) ? url : null);
    }
}
