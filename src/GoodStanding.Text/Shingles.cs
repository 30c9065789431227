using System.Runtime.InteropServices;

namespace GoodStanding.Text;

/// <summary>The different runs of three words of a text, as hashes in rising order: two texts that share most of them are copies of one another.</summary>
/// <remarks>
/// A. Broder, On the resemblance and containment of documents, 1997. Capitals, marks and blanks do not matter. A text of one or two words
/// has one run, an empty one none.
/// </remarks>
public sealed class Shingles
{
    private const int Width = 3;

    // Two texts are the same from 4 shared in 5 of all, a Jaccard similarity of 0.8 (docs/reviews/evidence.md).
    private const int SharedPart = 4;
    private const int WholePart = 5;

    private readonly ulong[] _runs;

    private Shingles(List<ulong> words)
    {
        Words = words.Count;
        _runs = words.Count == 0 ? [] : RunsOf(CollectionsMarshal.AsSpan(words));
    }

    /// <summary>How many words the text has.</summary>
    public int Words { get; }

    /// <summary>The runs, each once, in rising order.</summary>
    public ReadOnlySpan<ulong> Runs => _runs;

    /// <summary>
    /// The runs of which two texts that are the same share at least one: all but the last of the fewest they must share
    /// (prefix filter; Chaudhuri, Ganti and Kaushik, A primitive operator for similarity joins, 2006).
    /// </summary>
    public ReadOnlySpan<ulong> Prefix => _runs.AsSpan(0, _runs.Length == 0 ? 0 : _runs.Length - FewestShared + 1);

    // Of the runs of both a text shares four fifths, so of its own at least as many.
    private int FewestShared => ((SharedPart * _runs.Length) + WholePart - 1) / WholePart;

    /// <summary>Cuts a text at all that is no letter or digit.</summary>
    public static Shingles Of(string text)
    {
        var words = new List<ulong>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                continue;
            if (at > start)
                words.Add(WordKey.Of(text.AsSpan(start, at - start)));
            start = at + 1;
        }

        return new(words);
    }

    /// <summary>Takes the words of a text that has been read already: its tokens but for marks, signs and emoji.</summary>
    public static Shingles Of(TextDocument document)
    {
        var words = new List<ulong>();
        foreach (var token in document.Tokens)
        {
            if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Emoji))
                words.Add(token.Key);
        }

        return new(words);
    }

    /// <summary>The Jaccard similarity: shared runs by all runs, from 0 to 1; 0 for two texts without words.</summary>
    public double Jaccard(Shingles other)
    {
        var shared = Shared(other);
        return shared == 0 ? 0 : (double)shared / (_runs.Length + other._runs.Length - shared);
    }

    /// <summary>Says whether the Jaccard similarity is 0.8 or more, without rounding.</summary>
    public bool IsSame(Shingles other)
    {
        if (WholePart * Math.Min(_runs.Length, other._runs.Length) < SharedPart * Math.Max(_runs.Length, other._runs.Length))
            return false;

        var shared = Shared(other);
        return shared > 0 && WholePart * shared >= SharedPart * (_runs.Length + other._runs.Length - shared);
    }

    private static ulong[] RunsOf(ReadOnlySpan<ulong> words)
    {
        var runs = new ulong[Math.Max(1, words.Length - Width + 1)];
        for (var first = 0; first < runs.Length; first++)
        {
            var run = words[first];
            foreach (var next in words[(first + 1)..Math.Min(first + Width, words.Length)])
                run = WordKey.Join(run, next);
            runs[first] = run;
        }

        Array.Sort(runs);
        return [.. runs.Where((run, at) => at == 0 || run != runs[at - 1])];
    }

    private int Shared(Shingles other)
    {
        var (shared, mine, theirs) = (0, 0, 0);
        while (mine < _runs.Length && theirs < other._runs.Length)
        {
            var order = _runs[mine].CompareTo(other._runs[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
