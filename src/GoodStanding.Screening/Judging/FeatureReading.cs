using GoodStanding.Learning;
using GoodStanding.Model;

namespace GoodStanding.Screening.Judging;

/// <summary>Reads a text's features and hands them over: each sentence's, then those of the whole.</summary>
internal sealed class FeatureReading
{
    private readonly TextFeatures _text = new();
    private readonly FeatureList _features = new();

    /// <summary>What is done with the features of a sentence, or of the context when the sentence is -1.</summary>
    internal delegate void Taker<TState>(int sentence, ReadOnlySpan<uint> features, TState state);

    public void Read<TState>(Reading reading, List<Finding> findings, TState state, Taker<TState> take)
    {
        _text.Begin(reading);
        for (var sentence = 0; sentence < reading.Document.Sentences.Length; sentence++)
        {
            _features.Clear();
            _text.Read(reading, reading.Document.Sentences[sentence], _features);
            take(sentence, _features.Keys, state);
        }

        _features.Clear();
        ContextFeatures.Read(reading, findings, _features);
        take(-1, _features.Keys, state);
    }
}
