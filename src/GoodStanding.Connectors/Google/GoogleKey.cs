using System.Text.RegularExpressions;

namespace GoodStanding.Connectors.Google;

/// <summary>Google's names: "accounts/1", "accounts/1/locations/2", "accounts/1/locations/2/reviews/r3". They become part of an address, so nothing else passes.</summary>
internal static partial class GoogleKey
{
    public static bool IsAccount(string key) => Account().IsMatch(key);

    public static bool IsListing(string key) => Listing().IsMatch(key);

    public static bool IsReview(string key) => Review().IsMatch(key);

    [GeneratedRegex(@"\Aaccounts/[A-Za-z0-9_-]{1,100}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Account();

    [GeneratedRegex(@"\Aaccounts/[A-Za-z0-9_-]{1,100}/locations/[A-Za-z0-9_-]{1,100}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Listing();

    [GeneratedRegex(@"\Aaccounts/[A-Za-z0-9_-]{1,100}/locations/[A-Za-z0-9_-]{1,100}/reviews/[A-Za-z0-9_=-]{1,400}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Review();
}
