namespace GoodStanding.Text;

/// <summary>One word, number, mark or sign of a document.</summary>
/// <remarks>
/// <see cref="Key"/> is what everything downstream looks up: a 64-bit hash of the word in lower case without a closing 's.
/// Sixty-four bits over a few hundred thousand known words make a false meeting less likely than one in a billion.
/// </remarks>
public readonly struct Token(int start, int length, TokenKind kind, TokenShape shape, ulong key, bool isPossessive)
{
    /// <summary>Where it begins in the document's normalised text.</summary>
    public int Start { get; } = start;

    /// <summary>How many UTF-16 code units it holds there.</summary>
    public int Length { get; } = length;

    /// <summary>The hash of the folded word; see <see cref="WordKey"/>.</summary>
    public ulong Key { get; } = key;

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>How it is capitalised.</summary>
    public TokenShape Shape { get; } = shape;

    /// <summary>Whether a closing 's was left out of the key.</summary>
    public bool IsPossessive { get; } = isPossessive;

    /// <summary>The first code unit after it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapitalized => Shape is TokenShape.Capitalized or TokenShape.Upper or TokenShape.MixedCapitalized;
}
