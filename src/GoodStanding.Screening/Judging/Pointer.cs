using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Judging;

/// <summary>Finds the few words of a sentence that add most to a model's answer, so that a finding points at them.</summary>
internal static class Pointer
{
    private const int Words = 5;

    [ThreadStatic]
    private static FeatureList? s_features;

    [ThreadStatic]
    private static TextFeatures? s_text;

    public static TextSpan Find(Reading reading, LinearModel model, int sentence, int head)
    {
        var whole = reading.Document.Sentences[sentence];
        var features = s_features ??= new();
        var text = s_text ??= new();
        text.Begin(reading);
        var (best, most) = (whole.First, int.MinValue);
        for (var first = whole.First; first == whole.First || first + Words <= whole.End; first++)
        {
            features.Clear();
            text.Read(reading, new Sentence(first, Math.Min(Words, whole.End - first)), features);
            var weight = model.Sum(features.Keys)[head];
            if (weight > most)
                (best, most) = (first, weight);
        }

        return reading.Document.SpanOf(best, Math.Min(Words, whole.End - best));
    }
}
