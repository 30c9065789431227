using GoodStanding.Text;

namespace GoodStanding.Allegations.Evidence.Copies;

/// <summary>The runs of three words that a text holds, as hashes in ascending order; two texts are compared by how many they share.</summary>
/// <remarks>
/// Broder, On the resemblance and containment of documents, 1997. Capitals, punctuation and spacing do not count. A text of fewer than
/// three words is one run.
/// </remarks>
internal sealed class Shingles
{
    private const int Width = 3;

    // Two texts are the same from 4 shared in 5 of all, a Jaccard similarity of 0.8 (docs/reviews/evidence.md).
    private const int SharedPart = 4;
    private const int WholePart = 5;

    private readonly ulong[] _sorted;

    private Shingles(ulong[] sorted, int words)
    {
        _sorted = sorted;
        Words = words;
    }

    /// <summary>How many words the text has.</summary>
    public int Words { get; }

    /// <summary>How many different runs it has.</summary>
    public int Count => _sorted.Length;

    /// <summary>
    /// The runs of which two texts that are the same share at least one: all but the last of the fewest they must share
    /// (prefix filter; Chaudhuri, Ganti and Kaushik, A primitive operator for similarity joins, 2006).
    /// </summary>
    public ReadOnlySpan<ulong> Prefix => _sorted.AsSpan(0, Count == 0 ? 0 : Count - FewestShared + 1);

    // Of the runs of both a text shares four fifths, so of its own at least as many.
    private int FewestShared => ((SharedPart * Count) + WholePart - 1) / WholePart;

    /// <summary>Cuts a text.</summary>
    public static Shingles Of(string text)
    {
        var words = new List<ulong>();
        foreach (var token in TextDocument.Read(text).Tokens)
        {
            if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Emoji))
                words.Add(token.Key);
        }

        var runs = new HashSet<ulong>();
        for (var first = 0; first < Math.Max(Math.Min(words.Count, 1), words.Count - Width + 1); first++)
            runs.Add(words.Skip(first).Take(Width).Aggregate(WordKey.Join));
        return new([.. runs.Order()], words.Count);
    }

    /// <summary>The Jaccard similarity: shared runs by all runs, from 0 to 1; 0 for two texts without words.</summary>
    public double Jaccard(Shingles other)
    {
        var shared = Shared(other);
        return shared == 0 ? 0 : (double)shared / (Count + other.Count - shared);
    }

    /// <summary>Says whether the Jaccard similarity is 0.8 or more, without rounding.</summary>
    public bool IsSame(Shingles other)
    {
        if (WholePart * Math.Min(Count, other.Count) < SharedPart * Math.Max(Count, other.Count))
            return false;

        var shared = Shared(other);
        return shared > 0 && WholePart * shared >= SharedPart * (Count + other.Count - shared);
    }

    private int Shared(Shingles other)
    {
        var (shared, mine, theirs) = (0, 0, 0);
        while (mine < _sorted.Length && theirs < other._sorted.Length)
        {
            var order = _sorted[mine].CompareTo(other._sorted[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
