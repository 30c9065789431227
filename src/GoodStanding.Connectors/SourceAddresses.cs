using System.Diagnostics.CodeAnalysis;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors;

/// <summary>Where each site is asked, without a slash at the end. The operator can point one elsewhere, at a relay of hers or a test's server.</summary>
public sealed record SourceAddresses
{
    /// <summary>Google My Business, version 4: reviews and replies. GOODSTANDING_GOOGLE_REVIEWS_URL.</summary>
    public string GoogleReviews { get; init; } = "https://mybusiness.googleapis.com";

    /// <summary>Google Account Management: which accounts there are. GOODSTANDING_GOOGLE_ACCOUNTS_URL.</summary>
    public string GoogleAccounts { get; init; } = "https://mybusinessaccountmanagement.googleapis.com";

    /// <summary>Google Business Information: which listings an account has. GOODSTANDING_GOOGLE_LISTINGS_URL.</summary>
    public string GoogleListings { get; init; } = "https://mybusinessbusinessinformation.googleapis.com";

    /// <summary>Google's page on which a person gives the grant; a browser goes there. GOODSTANDING_GOOGLE_SIGN_IN_URL.</summary>
    public string GoogleSignIn { get; init; } = "https://accounts.google.com";

    /// <summary>Where Google changes a grant for tokens. GOODSTANDING_GOOGLE_TOKENS_URL.</summary>
    public string GoogleTokens { get; init; } = "https://oauth2.googleapis.com";

    /// <summary>Yelp. GOODSTANDING_YELP_URL.</summary>
    public string Yelp { get; init; } = "https://api.yelp.com";

    /// <summary>Trustpilot. GOODSTANDING_TRUSTPILOT_URL.</summary>
    public string Trustpilot { get; init; } = "https://api.trustpilot.com";

    /// <summary>The National Provider Identifier registry. GOODSTANDING_NPPES_URL.</summary>
    public string Nppes { get; init; } = "https://npiregistry.cms.hhs.gov";

    /// <summary>Takes what the settings name over what is usual; false, with one sentence, when a setting is no address of the web.</summary>
    public static bool TryRead(Func<string, string?> setting, [NotNullWhen(true)] out SourceAddresses? addresses, [NotNullWhen(false)] out string? wrong)
    {
        var named = new Names(setting);
        var usual = new SourceAddresses();
        addresses = new()
        {
            GoogleReviews = named.Or("GOODSTANDING_GOOGLE_REVIEWS_URL", usual.GoogleReviews),
            GoogleAccounts = named.Or("GOODSTANDING_GOOGLE_ACCOUNTS_URL", usual.GoogleAccounts),
            GoogleListings = named.Or("GOODSTANDING_GOOGLE_LISTINGS_URL", usual.GoogleListings),
            GoogleSignIn = named.Or("GOODSTANDING_GOOGLE_SIGN_IN_URL", usual.GoogleSignIn),
            GoogleTokens = named.Or("GOODSTANDING_GOOGLE_TOKENS_URL", usual.GoogleTokens),
            Yelp = named.Or("GOODSTANDING_YELP_URL", usual.Yelp),
            Trustpilot = named.Or("GOODSTANDING_TRUSTPILOT_URL", usual.Trustpilot),
            Nppes = named.Or("GOODSTANDING_NPPES_URL", usual.Nppes),
        };
        wrong = named.Wrong;
        if (wrong is null)
            return true;

        addresses = null;
        return false;
    }

    private sealed class Names(Func<string, string?> setting)
    {
        public string? Wrong { get; private set; }

        public string Or(string name, string usual)
        {
            if (setting(name) is not { Length: > 0 } text)
                return usual;

            if (!WebAddressText.TryRead(text, out var address, out var why))
                Wrong = $"{name} is not used: {why}";
            else if (address.Query.Length > 0 || address.Fragment.Length > 0)
                Wrong = $"{name} is not used: an address to ask at has no question mark and no hash.";

            return text.TrimEnd('/');
        }
    }
}
