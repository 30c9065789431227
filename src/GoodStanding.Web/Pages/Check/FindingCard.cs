using GoodStanding.Model;

namespace GoodStanding.Web.Pages.Check;

/// <summary>A finding as its card shows it.</summary>
/// <param name="Index">Its place among the findings.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Text">The text it was found in.</param>
/// <param name="IsMember">Whether whoever reads may say "not so" here.</param>
/// <param name="IsInDraft">Whether the card stands on a draft's own page, where words are not changed in place.</param>
public sealed record FindingCard(int Index, Finding Finding, string Text, bool IsMember = false, bool IsInDraft = false)
{
    private const int LongestQuote = 90;

    public string Quote
    {
        get
        {
            var quote = Finding.Span.Of(Text);
            return quote.Length <= LongestQuote ? quote : string.Concat(quote.AsSpan(0, LongestQuote), "…");
        }
    }

    /// <summary>The source; where it was not seen by us the sentence says so.</summary>
    public string Source => Finding.Rule.IsVerified ? Finding.Rule.Source : $"As we understand it: {Finding.Rule.Source}. Read the source before you rely on it.";
}
