using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Where a name stands: its words without a closing 's.</summary>
internal static class NameSpan
{
    /// <summary>The span of the tokens from first up to end.</summary>
    public static TextSpan Of(TextDocument document, int first, int end)
    {
        var last = document.Tokens[end - 1];
        return document.ToSource(document.Tokens[first].Start, last.End - (last.IsPossessive ? 2 : 0));
    }
}
