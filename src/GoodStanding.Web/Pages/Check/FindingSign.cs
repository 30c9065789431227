using System.Globalization;
using GoodStanding.Model;

namespace GoodStanding.Web.Pages.Check;

/// <summary>Which finding a button means: its rule and the very words it points at, so that words which changed meanwhile are not taken for it.</summary>
/// <remarks>It travels in the body of a form, never in an address: it holds words.</remarks>
/// <param name="Index">Its place among the findings when the page was shown; it names the field of the reason.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Start">Where the words stood.</param>
/// <param name="Quote">The words.</param>
public sealed record FindingSign(int Index, string RuleId, int Start, string Quote)
{
    public static FindingSign Of(int index, Finding finding, string text) => new(index, finding.Rule.Id, finding.Span.Start, finding.Span.Of(text));

    /// <summary>Reads what a button sent; null when it is none of ours.</summary>
    public static FindingSign? Parse(string? text) =>
        text?.ReplaceLineEndings("\n").Split('|', 4) is [var index, var rule, var start, var quote]
        && int.TryParse(index, CultureInfo.InvariantCulture, out var place)
        && int.TryParse(start, CultureInfo.InvariantCulture, out var begin)
            ? new(place, rule, begin, quote)
            : null;

    /// <summary>The finding in a new report of the words: in its old place if it is still there, else wherever the same words are found.</summary>
    public Finding? FindIn(ScreeningReport report, string text)
    {
        var same = report.Findings.Where(finding => finding.Rule.Id == RuleId && finding.Span.Of(text) == Quote).ToList();
        return same.Find(finding => finding.Span.Start == Start) ?? same.FirstOrDefault();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}|{RuleId}|{Start}|{Quote}");
}
