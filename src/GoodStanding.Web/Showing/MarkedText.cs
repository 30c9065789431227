using GoodStanding.Model;

namespace GoodStanding.Web.Showing;

/// <summary>Cuts a text into plain and marked pieces, so that the page can show each finding where it stands.</summary>
internal static class MarkedText
{
    /// <summary>A piece of the text; <paramref name="Finding"/> is the index of the worst finding on it, or null.</summary>
    internal sealed record Piece(TextSpan Span, int? Finding);

    public static IReadOnlyList<Piece> Cut(string text, IReadOnlyList<Finding> findings)
    {
        var edges = new SortedSet<int> { 0, text.Length };
        foreach (var finding in findings)
        {
            edges.Add(finding.Span.Start);
            edges.Add(finding.Span.End);
        }

        var pieces = new List<Piece>();
        var from = -1;
        foreach (var edge in edges)
        {
            if (from >= 0)
                Add(pieces, TextSpan.FromBounds(from, edge), WorstAt(findings, from));
            from = edge;
        }

        return pieces;
    }

    private static void Add(List<Piece> pieces, TextSpan span, int? finding)
    {
        if (pieces.Count > 0 && pieces[^1].Finding == finding)
            pieces[^1] = new(TextSpan.FromBounds(pieces[^1].Span.Start, span.End), finding);
        else
            pieces.Add(new(span, finding));
    }

    private static int? WorstAt(IReadOnlyList<Finding> findings, int place)
    {
        int? worst = null;
        for (var each = 0; each < findings.Count; each++)
        {
            if (findings[each].Span.Start <= place && place < findings[each].Span.End && (worst is null || findings[each].Severity > findings[worst.Value].Severity))
                worst = each;
        }

        return worst;
    }
}
