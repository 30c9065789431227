using GoodStanding.Model;

namespace GoodStanding.Web.Pages.Check;

/// <summary>A finding as its card shows it.</summary>
/// <param name="Index">Its place among the findings.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Text">The text it was found in.</param>
public sealed record FindingCard(int Index, Finding Finding, string Text)
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
