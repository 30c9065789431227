using System.Text.RegularExpressions;

namespace GoodStanding.Web.Channels;

/// <summary>Finds web addresses the way networks do that count each of them as 23 characters.</summary>
internal static partial class WebAddresses
{
    public const int CountedAs = 23;

    // X links bare names too; a handful of endings covers what people type, and the count stays an estimate for the rest.
    [GeneratedRegex(@"(?<![\w@.])(?:https?://[^\s<>""]+|(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|health|uk|de|ca|au|io|co|me)\b(?:/[^\s<>""]*)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex WithBareNames();

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Whole();

    public static Regex Any => WithBareNames();

    public static Regex WithScheme => Whole();
}
