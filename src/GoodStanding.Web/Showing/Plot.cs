using System.Globalization;
using System.Text.Json;

namespace GoodStanding.Web.Showing;

/// <summary>A plot with its numbers: what the script draws, and the table for whoever does not see it.</summary>
/// <param name="Id">Its name in the page, and of the picture that is saved.</param>
/// <param name="Heading">What it shows.</param>
/// <param name="Lead">How it is to be read.</param>
/// <param name="Drawing">What the script draws, as JSON.</param>
/// <param name="Low">The foot of the scale.</param>
/// <param name="High">The top of the scale; null follows the values.</param>
/// <param name="IsBars">Bars instead of lines.</param>
/// <param name="Columns">The headings of the table.</param>
/// <param name="Rows">Its rows, the newest first.</param>
internal sealed record Plot(string Id, string Heading, string Lead, string Drawing, int Low, int? High, bool IsBars, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Month(DateOnly month) => month.ToString("MMM yyyy", English);

    /// <summary>Months from the first to the last, those without anything too.</summary>
    public static IReadOnlyList<DateOnly> MonthsOf(IReadOnlyCollection<DateOnly> months)
    {
        var all = new List<DateOnly>();
        for (var month = months.DefaultIfEmpty(DateOnly.MaxValue).Min(); months.Count > 0 && month <= months.Max(); month = month.AddMonths(1))
            all.Add(month);
        return all;
    }

    /// <summary>Lines or bars over months; null where there is nothing. Counts say on how many ratings the first line stands: its points are shown from ten on.</summary>
    public static string Draw(IReadOnlyList<DateOnly> months, IEnumerable<(string Name, IEnumerable<double?> Values)> lines, (IEnumerable<double?> Low, IEnumerable<double?> High)? band = null, IEnumerable<int>? counts = null)
    {
        var all = lines.ToList();
        var seconds = months.Select(month => (double?)new DateTimeOffset(month, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds());
        IEnumerable<IEnumerable<double?>> edges = band is { } edge ? [edge.High, edge.Low] : [];
        return JsonSerializer.Serialize(new { Names = all.Select(line => line.Name), Data = all.Select(line => line.Values).Prepend(seconds).Concat(edges), HasBand = band is not null, Counts = counts });
    }
}
