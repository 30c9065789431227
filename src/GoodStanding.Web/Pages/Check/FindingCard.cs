using GoodStanding.Model;

namespace GoodStanding.Web.Pages.Check;

/// <summary>A finding as its card shows it, with the milder ones that point at the very same words.</summary>
/// <param name="Index">Its place among the findings.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Text">The text it was found in.</param>
/// <param name="Others">What else was found in the same words, with the place among the findings.</param>
/// <param name="IsMember">Whether whoever reads may say "not so" here.</param>
/// <param name="IsInDraft">Whether the card stands on a draft's own page, where words are not changed in place.</param>
public sealed record FindingCard(int Index, Finding Finding, string Text, IReadOnlyList<(int Index, Finding Finding)> Others, bool IsMember = false, bool IsInDraft = false)
{
    private const int LongestQuote = 90;

    public string Quote
    {
        get
        {
            var quote = Finding.Span.Of(Text).Trim();
            return quote.Length <= LongestQuote ? quote : string.Concat(quote.AsSpan(0, LongestQuote), "…");
        }
    }

    /// <summary>The first wording that any of the findings offers, and the place of that finding; null when none does.</summary>
    public (int Index, string Words)? Offer =>
        Others.Prepend((Index, Finding)).Where(each => each.Finding.Replacement is not null).Select(each => ((int, string)?)(each.Index, each.Finding.Replacement!)).FirstOrDefault();

    /// <summary>Makes a card of all findings that point at the same words; the worst leads.</summary>
    public static IReadOnlyList<FindingCard> Of(IReadOnlyList<Finding> findings, string text, bool isMember = false, bool isInDraft = false) =>
    [
        .. findings.Select((finding, index) => (Index: index, Finding: finding))
            .GroupBy(each => each.Finding.Span)
            .Select(place => place.OrderByDescending(each => each.Finding.Severity).ToList())
            .Select(place => new FindingCard(place[0].Index, place[0].Finding, text, place[1..], isMember, isInDraft)),
    ];

    /// <summary>The source; where it was not seen by us the sentence says so.</summary>
    public static string SourceOf(Finding finding) =>
        finding.Rule.IsVerified ? finding.Rule.Source : $"As we understand it: {finding.Rule.Source}. Read the source before you rely on it.";
}
