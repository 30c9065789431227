using GoodStanding.App.Check;
using GoodStanding.Model;

namespace GoodStanding.Web.Pages.Check;

/// <summary>A finding as its card shows it, with the milder ones that point at the very same words.</summary>
/// <param name="Index">Its place among the findings.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Text">The text it was found in.</param>
/// <param name="Others">What else was found in the same words, with the place among the findings.</param>
/// <param name="More">How many more times the same words stand in the text and are found alike.</param>
/// <param name="IsMember">Whether whoever reads may say "not so" here.</param>
/// <param name="IsInDraft">Whether the card stands on a draft's own page, where words are not changed in place.</param>
public sealed record FindingCard(
    int Index, Finding Finding, string Text, IReadOnlyList<(int Index, Finding Finding)> Others, int More = 0, bool IsMember = false, bool IsInDraft = false)
{
    private const int LongestQuote = 90;

    public string Quote => Excerpt.Of(Finding.Span.Of(Text).Trim(), LongestQuote);

    /// <summary>The first wording that any of the findings offers, and that finding; null when none does.</summary>
    public (FindingSign Sign, Finding Finding)? Offer =>
        Others.Prepend((Index, Finding)).Where(each => each.Finding.Replacement is not null)
            .Select(each => ((FindingSign, Finding)?)(SignOf(each), each.Finding)).FirstOrDefault();

    /// <summary>What a button sends to mean one of the findings on the card.</summary>
    public FindingSign SignOf((int Index, Finding Finding) each) => FindingSign.Of(each.Index, each.Finding, Text);

    /// <summary>The source; where it was not seen by us the sentence says so.</summary>
    public static string SourceOf(Finding finding) =>
        finding.Rule.IsVerified ? finding.Rule.Source : $"As we understand it: {finding.Rule.Source}. Read the source before you rely on it.";
}
