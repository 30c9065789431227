using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Rules;

/// <summary>Knows which code units of a text some finding points at, however many findings there are.</summary>
internal sealed class PointedAt
{
    private readonly bool[] _isTaken;

    public PointedAt(TextDocument document, List<Finding> findings)
    {
        _isTaken = new bool[document.Source.Length];
        foreach (var finding in findings)
            Add(finding.Span);
    }

    public void Add(TextSpan span) => _isTaken.AsSpan(span.Start, span.Length).Fill(true);

    /// <summary>Whether any of the span is pointed at.</summary>
    public bool Has(TextSpan span) => _isTaken.AsSpan(span.Start, span.Length).Contains(true);
}
