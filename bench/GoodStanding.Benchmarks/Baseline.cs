using System.Text.RegularExpressions;

namespace GoodStanding.Benchmarks;

/// <summary>What a simple screen would do: thirty patterns in one, with .NET's non-backtracking engine.</summary>
internal static class Baseline
{
    private static readonly Regex Pattern = new(
        string.Join('|',
            @"\b\d{3}-\d{2}-\d{4}\b", @"\b\d{3}[-. ]\d{3}[-. ]\d{4}\b", @"\(\d{3}\) ?\d{3}-\d{4}", @"\b[\w.]+@[\w.]+\.\w+\b", @"https?://\S+", @"\bMRN\W*\d+", @"\b\d{1,2}/\d{1,2}/\d{2,4}\b",
            @"\b\d{1,3} ?(yo|y/o|years? old)\b", @"\bmy patient\b", @"\bour patient\b", @"\bbed \d+\b", @"\broom \d+\b", @"\bwe saw\b", @"\byour visit\b", @"\byour appointment\b", @"\byour chart\b",
            @"\blast night\b", @"\byesterday\b", @"\bdrug seek\w+", @"\bfrequent flyer\b", @"\bguaranteed\b", @"\bmiracle\b", @"\bbest in\b", @"\brefund\b", @"\bidiots?\b", @"\bstupid\b",
            @"\b(\d{4}[ -]?){4}\b", @"\b\d{1,3}(\.\d{1,3}){3}\b", @"\bMrs?\.? [A-Z]\w+", @"\bMs\.? [A-Z]\w+"),
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static int Matches(string text) => Pattern.Count(text);
}
