using GoodStanding.Allegations.Deep;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Pointing;

/// <summary>Finds the words of a review that show a type.</summary>
internal static class TypeWords
{
    private const int MostWords = 12;

    // Words from this answer of the pointing head on look like evidence.
    private const float Pointed = -1f;

    /// <summary>The words: what a lexicon of the type has marked, else what the deep stage points at; an empty span where the whole review shows it.</summary>
    public static TextSpan Of(ReviewReading reading, AllegationType type, ReviewMeaning? meaning)
    {
        foreach (var lexicon in TypeLexicons.Of(type))
        {
            if (reading.Has(lexicon))
                return reading.SpanOf(Best(reading, lexicon, meaning));
        }

        return meaning is null ? default : Around(meaning.Words);
    }

    // Of several marks the one on which the deep stage looks hardest, else the longest.
    private static Mark Best(ReviewReading reading, Lexicon lexicon, ReviewMeaning? meaning)
    {
        var best = default(Mark);
        var most = float.NegativeInfinity;
        foreach (var mark in reading.Marks.Of(lexicon))
        {
            var weight = meaning is null ? mark.Count : WeightOf(meaning, reading.SpanOf(mark));
            if (weight > most)
                (best, most) = (mark, weight);
        }

        return best;
    }

    private static float WeightOf(ReviewMeaning meaning, TextSpan span)
    {
        var most = float.MinValue;
        foreach (var (word, weight) in meaning.Words)
        {
            if (weight > most && word.Overlaps(span))
                most = weight;
        }

        return most;
    }

    // The heaviest word, and its neighbours while they look like evidence too.
    private static TextSpan Around(IReadOnlyList<(TextSpan Span, float Weight)> words)
    {
        if (words.Count == 0)
            return default;

        var first = 0;
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Weight > words[first].Weight)
                first = at;
        }

        if (words[first].Weight < Pointed)
            return default;

        var end = first + 1;
        while (end - first < MostWords && (Weight(first - 1) >= Pointed || Weight(end) >= Pointed))
            (first, end) = Weight(first - 1) >= Weight(end) ? (first - 1, end) : (first, end + 1);
        return TextSpan.FromBounds(words[first].Span.Start, words[end - 1].Span.End);

        float Weight(int at) => at < 0 || at >= words.Count ? float.NegativeInfinity : words[at].Weight;
    }
}
