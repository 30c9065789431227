using GoodStanding.Model;

namespace GoodStanding.Screening.Deep;

/// <summary>Finds the words that the deep stage points at.</summary>
internal static class DeepPointer
{
    private const int FewWords = 4;
    private const int ManyWords = 10;

    // Words from this answer on are pointed at; chosen on left-out writers.
    private const float Pointed = -1.2f;

    /// <summary>The runs of words that carry most of the trouble, heaviest first, none over another; at least one of a text that has words.</summary>
    /// <param name="meaning">What the deep stage makes of the text.</param>
    /// <param name="most">How many.</param>
    /// <param name="isVerdict">Whether the first carries the verdict: then it is kept short.</param>
    public static List<TextSpan> Find(Meaning meaning, int most, bool isVerdict)
    {
        var words = meaning.Words;
        var spans = new List<TextSpan>(most);
        var isTaken = new bool[words.Count];
        while (spans.Count < most && Heaviest(words, isTaken) is var heaviest and >= 0 && (spans.Count == 0 || words[heaviest].Weight >= Pointed))
        {
            var (first, end) = Around(words, isTaken, heaviest, isVerdict && spans.Count == 0 ? FewWords : ManyWords);
            isTaken.AsSpan(first..end).Fill(true);
            spans.Add(TextSpan.FromBounds(words[first].Span.Start, words[end - 1].Span.End));
        }

        return spans;
    }

    private static int Heaviest(IReadOnlyList<(TextSpan Span, float Weight)> words, bool[] isTaken)
    {
        var best = -1;
        for (var at = 0; at < words.Count; at++)
        {
            if (!isTaken[at] && (best < 0 || words[at].Weight > words[best].Weight))
                best = at;
        }

        return best;
    }

    // Grows to the heavier side while the words there are pointed at too.
    private static (int First, int End) Around(IReadOnlyList<(TextSpan Span, float Weight)> words, bool[] isTaken, int heaviest, int most)
    {
        var (first, end) = (heaviest, heaviest + 1);
        while (end - first < most)
        {
            var left = Weight(first - 1);
            var right = Weight(end);
            if (MathF.Max(left, right) < Pointed)
                break;

            (first, end) = left >= right ? (first - 1, end) : (first, end + 1);
        }

        return (first, end);

        float Weight(int at) => at < 0 || at >= words.Count || isTaken[at] ? float.NegativeInfinity : words[at].Weight;
    }
}
