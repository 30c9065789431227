using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GoodStanding.Connectors.Door;

/// <summary>Reads an address of the web as it was typed, so strictly that no two readers can take it for different ones.</summary>
/// <remarks>
/// On Linux "//host/x" is read as a file, "\" is a slash to some readers and a letter to others, and "user@host" hides the host:
/// CVE-2024-51483, GHSA-rph4-96w6-q594. Which computer the host names is not asked here but where the connection is made.
/// </remarks>
public static class WebAddressText
{
    /// <summary>How many characters an address has at most.</summary>
    public const int Longest = 2000;

    /// <summary>Gives the address, or one sentence on why it is none of the web.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out string? wrong)
    {
        address = null;
        wrong = Wrong(text);
        if (wrong is null && Uri.TryCreate(text, UriKind.Absolute, out address) && IsWeb(address))
            return true;

        wrong ??= "This address cannot be read.";
        address = null;
        return false;
    }

    /// <summary>Where a redirect leads, by the text of its Location header; null when that is no address of the web.</summary>
    internal static Uri? Follow(Uri from, string location)
    {
        if (HasStart(location))
            return Read(location);
        if (location.StartsWith("//", StringComparison.Ordinal))
            return Read($"{from.Scheme}:{location}");
        if (HasScheme(location) || location.Any(IsForbidden) || !Uri.TryCreate(from, location, out var address))
            return null;

        return Read(address.AbsoluteUri);
    }

    private static Uri? Read(string text) => TryRead(text, out var address, out _) ? address : null;

    private static string? Wrong(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "The address is empty.";
        if (text.Length > Longest)
            return $"An address has at most {Longest} characters.";
        if (!HasStart(text))
            return "An address begins with https:// or http://.";
        if (text.Any(IsForbidden))
            return "An address has no blanks, no backslashes and no invisible signs.";

        return Authority(text).Contains('@') ? "An address with a name or password in front of the host is not used." : null;
    }

    private static bool IsWeb(Uri address) =>
        address.Host.Length > 0 && address.UserInfo.Length == 0 && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && HasAsciiForm(address);

    // A host in letters that no name may have is found out only when it is asked for in ASCII.
    private static bool HasAsciiForm(Uri address)
    {
        try
        {
            return address.IdnHost is { Length: > 0 } host && Ascii.IsValid(host);
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static bool HasStart(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // "scheme:" in front of any slash, question mark or hash; a path may hold a colon later on.
    private static bool HasScheme(string text) => text.IndexOf(':') is >= 0 and var colon && text.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;

    private static ReadOnlySpan<char> Authority(string text)
    {
        var behind = text.AsSpan(text.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = behind.IndexOfAny('/', '?', '#');
        return end < 0 ? behind : behind[..end];
    }

    private static bool IsForbidden(char letter) =>
        letter == '\\' || char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;
}
