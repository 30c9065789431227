using System.Collections.Frozen;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Says up to where a page is read, so that one that is made to hurt costs seconds.</summary>
/// <remarks>A page of 64 MB could hold ten million elements, and AngleSharp's work grows with the square of the depth. No real page comes near the bounds.</remarks>
internal static class PageBounds
{
    private const int MostTags = 1_000_000;
    private const int MostDepth = 1_000;
    private const int LongestName = 16;

    // Nobody need close these, so that they say nothing of the depth.
    private static readonly FrozenSet<string> Unclosed = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "path", "use", "circle", "rect", "line", "polygon");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnclosedNames = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of what is read.</summary>
    public static int EndOf(string html)
    {
        var (tags, depth) = (0, 0);
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var name = NameAt(html, at + 1, out var isClosing);
            if (name.IsEmpty)
                continue;

            depth = UnclosedNames.Contains(name) ? depth : isClosing ? Math.Max(0, depth - 1) : depth + 1;
            if (++tags > MostTags || depth > MostDepth)
                return at;

            if (!isClosing && name.Equals("script", StringComparison.OrdinalIgnoreCase))
                at = html.IndexOf("</script", at, StringComparison.OrdinalIgnoreCase) is var end && end < 0 ? html.Length - 1 : end - 1;
        }

        return html.Length;
    }

    private static ReadOnlySpan<char> NameAt(string html, int at, out bool isClosing)
    {
        isClosing = at < html.Length && html[at] == '/';
        at += isClosing ? 1 : 0;
        var length = 0;
        while (at + length < html.Length && length < LongestName && char.IsAsciiLetterOrDigit(html[at + length]))
            length++;

        return html.AsSpan(at, length);
    }
}
