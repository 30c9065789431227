using GoodStanding.Model;

namespace GoodStanding.Text;

/// <summary>A text with its tokens and sentences; made once and shared by all who read it.</summary>
public sealed class TextDocument
{
    private readonly NormalizedText _normalized;
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;

    private TextDocument(NormalizedText normalized)
    {
        _normalized = normalized;
        _tokens = Tokenizer.Tokenize(normalized.Text);
        _sentences = SentenceSplitter.Split(normalized.Text, _tokens);
        HasDigit = normalized.Text.AsSpan().ContainsAnyInRange('0', '9');
    }

    /// <summary>What was typed.</summary>
    public string Source => _normalized.Source;

    /// <summary>The normalised text, which tokens point into.</summary>
    public string Text => _normalized.Text;

    /// <summary>The tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The sentences in order; they hold every token once.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>Whether a digit stands anywhere: the cheap question before the dear ones.</summary>
    public bool HasDigit { get; }

    /// <summary>Reads a text; any string is survived.</summary>
    public static TextDocument Read(string text) => new(Normalizer.Normalize(text));

    /// <summary>The token's letters as normalised.</summary>
    public ReadOnlySpan<char> WordOf(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>Where the run of tokens stands in <see cref="Source"/>.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="count">How many; at least one.</param>
    public TextSpan SpanOf(int first, int count = 1) => _normalized.ToSource(_tokens[first].Start, _tokens[first + count - 1].End);

    /// <summary>Where a stretch of <see cref="Text"/> stands in <see cref="Source"/>.</summary>
    public TextSpan ToSource(int start, int end) => _normalized.ToSource(start, end);

    /// <summary>The sentence that holds the token.</summary>
    public Sentence SentenceOf(int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, _tokens.Length);
        var low = 0;
        for (var high = _sentences.Length - 1; low < high;)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return _sentences[low];
    }

    /// <summary>The first token that ends after the place in <see cref="Text"/>; the number of tokens when none does.</summary>
    public int TokenAt(int place)
    {
        var low = 0;
        for (var high = _tokens.Length; low < high;)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
