using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Screening.Rules;
using GoodStanding.Text;

namespace GoodStanding.Screening.Judging;

/// <summary>Finds the few words that add most to a model's answer, so that a finding points at them.</summary>
internal static class Pointer
{
    private const int FewWords = 4;
    private const int ManyWords = 8;

    [ThreadStatic]
    private static FeatureList? s_features;

    /// <summary>The weightiest runs of words, heaviest first: at most so many, none over another, each with a weight above zero but for the first.</summary>
    /// <remarks>A first that carries the verdict is kept short and stands wherever it weighs most; the others only show what else weighed in, where no finding points yet.</remarks>
    public static List<TextSpan> Find(Reading reading, LinearModel model, int head, int most, bool isVerdict, List<Finding> findings)
    {
        var document = reading.Document;
        var weights = WeightsOf(document, model, head);
        var isTaken = new bool[weights.Length];
        var spans = new List<TextSpan>(most);
        if (!isVerdict)
            Take(document, findings, isTaken);
        while (spans.Count < most)
        {
            var (first, count, weight) = Heaviest(document, weights, isTaken, isVerdict && spans.Count == 0 ? FewWords : ManyWords);
            if (count == 0 || (weight <= 0 && !(isVerdict && spans.Count == 0)))
                break;

            if (isVerdict && spans.Count == 0)
                Take(document, findings, isTaken);
            isTaken.AsSpan(first, count).Fill(true);
            spans.Add(document.SpanOf(first, count));
        }

        return spans;
    }

    private static void Take(TextDocument document, List<Finding> findings, bool[] isTaken)
    {
        var pointedAt = new PointedAt(document, findings);
        for (var at = 0; at < isTaken.Length; at++)
            isTaken[at] = pointedAt.Has(document.SpanOf(at));
    }

    private static int[] WeightsOf(TextDocument document, LinearModel model, int head)
    {
        var features = s_features ??= new();
        var weights = new int[document.Tokens.Length];
        foreach (var sentence in document.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                features.Clear();
                TextFeatures.ReadWord(document, sentence, at, features);
                weights[at] = model.Sum(features.Keys)[head];
            }
        }

        return weights;
    }

    private static (int First, int Count, int Weight) Heaviest(TextDocument document, int[] weights, bool[] isTaken, int most)
    {
        (int First, int Count, int Weight) best = (0, 0, int.MinValue);
        foreach (var sentence in document.Sentences)
        {
            var count = Math.Min(most, sentence.Count);
            for (var first = sentence.First; first + count <= sentence.End; first++)
            {
                if (isTaken.AsSpan(first, count).Contains(true))
                    continue;

                var weight = 0;
                foreach (var part in weights.AsSpan(first, count))
                    weight += part;
                if (weight > best.Weight)
                    best = (first, count, weight);
            }
        }

        return best;
    }
}
