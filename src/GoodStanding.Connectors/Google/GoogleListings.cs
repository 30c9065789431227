using System.Text.Json;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Google;

/// <summary>Lists the listings that a grant reaches, so that a person can choose hers.</summary>
/// <remarks>
/// https://developers.google.com/my-business/reference/accountmanagement/rest/v1/accounts/list and
/// …/businessinformation/rest/v1/accounts.locations/list, seen November 2026.
/// </remarks>
public sealed class GoogleListings(OutboundDoor door, SourceAddresses addresses)
{
    private const int MostPages = 50;

    private readonly GoogleTokens _tokens = new(door, addresses);

    /// <summary>All listings of all accounts.</summary>
    public async Task<Asked<IReadOnlyList<GoogleListing>>> ListAsync(SourceSecret? secret, CancellationToken cancellationToken)
    {
        var (header, refused) = await _tokens.DrawAsync(secret, cancellationToken);
        if (refused is not null)
            return refused.ToAsked<IReadOnlyList<GoogleListing>>();

        var (accounts, setback) = await PagesAsync($"{addresses.GoogleAccounts}/v1/accounts?pageSize=20", "accounts", header, cancellationToken);
        var listings = new List<GoogleListing>();
        foreach (var name in accounts.Select(account => account.Text("name")).OfType<string>().Where(GoogleKey.IsAccount))
        {
            if (setback is not null)
                break;

            (var locations, setback) = await PagesAsync($"{addresses.GoogleListings}/v1/{name}/locations?pageSize=100&readMask=name,title,storefrontAddress", "locations", header, cancellationToken);
            listings.AddRange(locations.Select(location => ListingOf(name, location)).OfType<GoogleListing>());
        }

        // An account and the group it is in list the same place; its name in the first account works as well.
        return setback is not null ? setback.ToAsked<IReadOnlyList<GoogleListing>>() : new(SourceOutcome.Read, [.. listings.DistinctBy(listing => listing.Key[listing.Key.IndexOf("/locations/", StringComparison.Ordinal)..])]);
    }

    private async Task<(IReadOnlyList<JsonElement> Found, Setback? Setback)> PagesAsync(string address, string list, (string, string) header, CancellationToken cancellationToken)
    {
        var found = new List<JsonElement>();
        string? token = null;
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await door.AskAsync(new(address + (token is null ? "" : "&pageToken=" + Uri.EscapeDataString(token))) { SecretHeaders = [header] }, cancellationToken);
            if (Setback.Of(answer, GoogleTokens.Site) is { } setback)
                return (found, setback);
            if (!JsonAnswer.TryRead(answer, out var root) || !(root.Has(list, JsonValueKind.Array) || !root.EnumerateObject().Any()))
                return (found, Setback.Unknown(GoogleTokens.Site));

            found.AddRange(root.Each(list));
            token = root.Text("nextPageToken");
            if (token is null)
                break;
        }

        return (found, null);
    }

    private static GoogleListing? ListingOf(string account, JsonElement location)
    {
        var key = $"{account}/{location.Text("name")}";
        if (!GoogleKey.IsListing(key))
            return null;

        var address = location.Member("storefrontAddress");
        var lines = address.Each("addressLines").Where(line => line.ValueKind == JsonValueKind.String).Select(line => line.GetString());
        return new(key, location.Text("title") ?? key, string.Join(", ", lines.Append(address.Text("locality")).Append(address.Text("administrativeArea")).Where(part => !string.IsNullOrWhiteSpace(part))));
    }
}
