using System.Globalization;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Whose ratings are shown, on which site, and of how many months the themes are told; 0 is all time.</summary>
public sealed record RatingsFilter(Guid? For, string? Site, int Months)
{
    public const int Year = 12;

    /// <summary>Everything of the last three months.</summary>
    public static RatingsFilter Quarter { get; } = new(null, null, 3);

    /// <summary>The periods that can be chosen.</summary>
    public static IReadOnlyList<(int Months, string Name)> Periods { get; } = [(3, "Three months"), (Year, "Twelve months"), (0, "All time")];

    /// <summary>What an address asks for; a period that is not to be chosen is the usual one.</summary>
    public static RatingsFilter Of(Guid? professional, string? site, int? months) =>
        new(professional, site, months is { } asked && Periods.Any(period => period.Months == asked) ? asked : Year);

    public DateTimeOffset? Since(DateTimeOffset now) => Months == 0 ? null : now.AddMonths(-Months);

    /// <summary>The address with this filter.</summary>
    public string At(string path)
    {
        (string Name, string? Value)[] all = [("for", For?.ToString()), ("site", Site), ("months", Months == Year ? null : Months.ToString(CultureInfo.InvariantCulture))];
        var query = string.Join('&', all.Where(each => each.Value is not null).Select(each => $"{each.Name}={Uri.EscapeDataString(each.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
