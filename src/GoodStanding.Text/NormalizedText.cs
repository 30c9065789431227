namespace GoodStanding.Text;

/// <summary>A text in the form that everything downstream reads, with the way back to the original.</summary>
public sealed class NormalizedText
{
    // For each code unit of Text where its origin begins, plus one more entry for the end; null when the text is its own normal form.
    private readonly int[]? _origins;

    internal NormalizedText(string source, string text, int[]? origins)
    {
        Source = source;
        Text = text;
        _origins = origins;
    }

    /// <summary>What was typed.</summary>
    public string Source { get; }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    /// <summary>Where in <see cref="Source"/> the stretch of <see cref="Text"/> stands; never empty for a stretch that is not.</summary>
    public Model.TextSpan ToSource(int start, int end)
    {
        if (_origins is null)
            return Model.TextSpan.FromBounds(start, end);

        var from = _origins[start];
        var to = end > start ? Math.Max(_origins[end], from) : from;

        // Several code units may come of one (a ligature): its whole origin is meant.
        for (var next = end; to == from && next < _origins.Length - 1 && end > start;)
            to = _origins[++next];

        return Model.TextSpan.FromBounds(from, to);
    }
}
