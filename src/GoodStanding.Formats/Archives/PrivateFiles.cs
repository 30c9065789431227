namespace GoodStanding.Formats.Archives;

/// <summary>Knows files of archives that are never opened, whatever they hold, because an audit of posts has no business there.</summary>
public static class PrivateFiles
{
    private static readonly (string Prefix, string Kind)[] Kinds =
    [
        ("direct-message", "direct messages"),
        ("deleted-direct", "direct messages"),
        ("dm", "direct messages"),
        ("message", "direct messages"),
        ("grok-chat", "conversations with an assistant"),
        ("contact", "contacts"),
        ("address", "contacts"),
        ("phone-number", "telephone numbers and e-mail addresses"),
        ("email-address", "telephone numbers and e-mail addresses"),
        ("account-creation-ip", "addresses of devices"),
        ("ip-audit", "addresses of devices"),
        ("device", "devices"),
        ("ni-device", "devices"),
        ("ad-", "advertising"),
        ("ads", "advertising"),
        ("personalization", "advertising"),
        ("ageinfo", "advertising"),
        ("key-registry", "devices"),
        ("block", "people blocked, muted or followed"),
        ("mute", "people blocked, muted or followed"),
        ("follow", "people blocked, muted or followed"),
        ("like", "likes and bookmarks"),
        ("bookmark", "likes and bookmarks"),
        ("saved-search", "searches"),
        ("location", "places"),
        ("payment", "payments"),
        ("shop", "payments"),
    ];

    /// <summary>What a file holds that is never opened, in a few words; null when it is none of them.</summary>
    public static string? KindOf(ArchiveEntry entry)
    {
        foreach (var (prefix, kind) in Kinds)
        {
            if (entry.FileName.StartsWith(prefix, StringComparison.Ordinal))
                return kind;
        }

        return null;
    }
}
