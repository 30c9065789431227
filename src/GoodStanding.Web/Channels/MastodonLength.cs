using System.Text.RegularExpressions;

namespace GoodStanding.Web.Channels;

/// <summary>Counts as Mastodon does: an address is 23, and of @name@server only @name.</summary>
public static partial class MastodonLength
{
    private static readonly string Address = new('x', WebAddresses.CountedAs);

    [GeneratedRegex(@"(?<![\w/])(@\w+)@[\w.-]+\w", RegexOptions.CultureInvariant, 250)]
    private static partial Regex RemoteMention();

    public static int Of(string text) =>
        PlainLength.Graphemes(RemoteMention().Replace(WebAddresses.WithScheme.Replace(text, Address), "$1"));
}
