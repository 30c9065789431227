using GoodStanding.Model;

namespace GoodStanding.Cli.Check;

/// <summary>Findings that say the same of different words; a person reads them once, with a few of the words.</summary>
internal sealed record FindingGroup(string Text, IReadOnlyList<Finding> Findings)
{
    private const int MostQuotes = 3;
    private const int LongestQuote = 80;

    /// <summary>The one to tell of.</summary>
    public Finding First => Findings[0];

    /// <summary>The groups in the order of the text.</summary>
    public static IEnumerable<FindingGroup> Of(string text, IReadOnlyList<Finding> findings) =>
        findings.GroupBy(finding => (finding.Rule.Id, finding.Severity, finding.Message)).Select(same => new FindingGroup(text, [.. same]));

    /// <summary>The words it is about, as they are shown: “one”, “two” and 7 more like this.</summary>
    public string Words
    {
        get
        {
            var quotes = Shown().Select(finding => $"“{finding.Span.Of(Text).Trim()}”").Distinct().ToList();
            var others = Findings.Count - Shown().Count();
            return others <= 0 || Findings.Count == 1 ? string.Join(", ", quotes)
                : quotes.Count == 0 ? $"({Findings.Count:N0} times)"
                : $"{string.Join(", ", quotes)} and {others:N0} more like this";
        }
    }

    /// <summary>Words that may stand in the place of those that are shown.</summary>
    public IEnumerable<string> Replacements => Shown()
        .Where(finding => finding.Replacement is { Length: > 0 })
        .Select(finding => Findings.Count == 1 ? $"Instead: “{finding.Replacement}”" : $"Instead of “{finding.Span.Of(Text).Trim()}”: “{finding.Replacement}”")
        .Distinct();

    private IEnumerable<Finding> Shown() => Findings.Where(finding => finding.Span.Length is > 0 and <= LongestQuote).Take(MostQuotes);
}
