using System.Globalization;
using System.Text.Json;

namespace GoodStanding.Connectors.Nppes;

/// <summary>Reads an answer of the registry, version 2.1; pure.</summary>
internal static class NppesReader
{
    /// <summary>The providers; an entry without a number is left out. Null when the answer is in no known form.</summary>
    public static IReadOnlyList<NppesProvider>? Read(JsonElement root) =>
        root.Has("results", JsonValueKind.Array) ? [.. root.Each("results").Select(ProviderOf).OfType<NppesProvider>()] : null;

    private static NppesProvider? ProviderOf(JsonElement result)
    {
        var number = result.Text("number");
        if (!NpiNumber.Is(number))
            return null;

        var basic = result.Member("basic");
        var isOrganization = result.Text("enumeration_type") == "NPI-2";
        var name = isOrganization ? basic.Text("organization_name") ?? basic.Text("name") : NameOf(basic);
        var taxonomy = result.Each("taxonomies").OrderByDescending(each => each.Has("primary", JsonValueKind.True)).FirstOrDefault();
        var place = result.Each("addresses").FirstOrDefault(address => address.Text("address_purpose") == "LOCATION");
        return new(
            number!, isOrganization, name ?? "", basic.Text("credential"), taxonomy.Text("code"), taxonomy.Text("desc"), AddressOf(place), place.Text("telephone_number"), basic.Text("status") is "A");
    }

    // The registry writes persons in capitals; "McCoy" and "DeVries" cannot be told from it and are for the person to mend.
    private static string? NameOf(JsonElement basic)
    {
        var parts = new[] { basic.Text("first_name"), basic.Text("middle_name"), basic.Text("last_name") }.OfType<string>();
        var name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(string.Join(' ', parts).ToLowerInvariant());
        return name.Length > 0 ? name : basic.Text("name");
    }

    private static NppesAddress? AddressOf(JsonElement place)
    {
        if (place.ValueKind != JsonValueKind.Object)
            return null;

        var postal = place.Text("postal_code") ?? "";
        return new(
            string.Join(", ", new[] { place.Text("address_1"), place.Text("address_2") }.OfType<string>()),
            place.Text("city") ?? "",
            place.Text("state") ?? "",
            postal.Length == 9 && postal.All(char.IsAsciiDigit) ? $"{postal[..5]}-{postal[5..]}" : postal);
    }
}
