namespace GoodStanding.Model;

/// <summary>A stretch of a text, counted in UTF-16 code units as .NET, JavaScript and the Language Server Protocol count.</summary>
/// <param name="Start">Where it begins; 0 is the first code unit.</param>
/// <param name="Length">How many code units it holds; never negative.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first code unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its start and its exclusive end.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Says whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Says whether the other span lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The words that the span covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
