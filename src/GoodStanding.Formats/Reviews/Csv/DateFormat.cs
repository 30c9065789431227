using System.Globalization;
using GoodStanding.Formats.Reviews.Texts;

namespace GoodStanding.Formats.Reviews.Csv;

/// <summary>How a table writes its dates.</summary>
/// <param name="Pattern">As .NET writes it; null where every date says itself what it is (2026-11-30, 30 November 2026).</param>
/// <param name="IsSure">Whether no other order fits as well.</param>
internal sealed record DateFormat(string? Pattern, bool IsSure)
{
    private static readonly string[] Times = ["", " H:mm", " H:mm:ss", " h:mm tt", " h:mm:ss tt", ", H:mm", ", h:mm tt"];

    private static readonly string[] Patterns = ["M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "M-d-yyyy", "yyyy/M/d", "M/d/yy", "d/M/yy", "d.M.yy"];

    private string[] Exact => field ??= [.. Times.Select(time => Pattern + time)];

    /// <summary>The format that reads most of the values. Where day and month could change places, the one that spreadsheets of that delimiter use.</summary>
    public static DateFormat Guess(IReadOnlyList<string> values, char delimiter)
    {
        var written = values.Where(value => !string.IsNullOrWhiteSpace(value)).ToList();
        var plain = new DateFormat(null, true);
        var best = Patterns.Select(pattern => new DateFormat(pattern, true))
            .Select(format => (Format: format, Count: written.Count(value => format.Read(value) is not null)))
            .OrderByDescending(each => each.Count)
            .ToList();
        if (written.Count(value => plain.Read(value) is not null) >= best[0].Count)
            return plain;

        var equal = best.TakeWhile(each => each.Count == best[0].Count).Select(each => each.Format).ToList();
        var chosen = delimiter == ';' ? equal.FirstOrDefault(format => format.Pattern![0] == 'd') ?? equal[0] : equal[0];
        return chosen with { IsSure = equal.Count == 1 };
    }

    /// <summary>The date; null when it is written otherwise.</summary>
    public DateTimeOffset? Read(string? text)
    {
        if (Pattern is null)
            return DateText.Read(text);

        return DateTimeOffset.TryParseExact(text?.Trim(), Exact, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : DateText.Read(text);
    }
}
