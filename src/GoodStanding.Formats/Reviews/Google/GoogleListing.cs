using System.Text.RegularExpressions;

namespace GoodStanding.Formats.Reviews.Google;

/// <summary>Finds the number of a place on Google's maps in the address of one of its reviews.</summary>
internal static partial class GoogleListing
{
    /// <summary>The number as Google writes it in addresses: "ludocid=6764630955486292829"; null when there is none.</summary>
    public static string? Of(string? address) =>
        address is not null && address.Contains("google.", StringComparison.OrdinalIgnoreCase) && Number().Match(address) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"\b(ludocid|cid)=\d{5,25}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
