using GoodStanding.Encoders;

namespace GoodStanding.Learning;

/// <summary>Heads that were learnt on the encoder, opened at the first text that needs them, for the encoder takes memory and time. Safe for many threads.</summary>
/// <typeparam name="T">The heads.</typeparam>
/// <param name="open">Opens the encoder. The host does it: an engine touches no disk.</param>
/// <param name="learnt">Gives the file of what was learnt: the encoder's upper layers, retrained, and the heads' weights.</param>
/// <param name="make">Makes the heads; throws a <see cref="FormatException"/> where the file lacks what they need.</param>
/// <param name="tell">Is told once, in a sentence, when a text needed them and they cannot be asked; null tells nobody.</param>
public sealed class LearntHeads<T>(Func<EncoderState> open, Func<byte[]> learnt, Func<SentenceEncoder, T> make, Action<string>? tell = null)
    where T : class
{
    private readonly Lazy<(string Sentence, T? Heads)> _state = new(() =>
    {
        var state = Join(open(), learnt, make);
        if (state.Heads is null)
            tell?.Invoke(state.Sentence);
        return state;
    });

    /// <summary>How they are, in one sentence for the person who runs the program.</summary>
    public string Sentence => _state.Value.Sentence;

    /// <summary>The heads, or null where they cannot be asked.</summary>
    public T? Heads => _state.Value.Heads;

    private static (string Sentence, T? Heads) Join(EncoderState state, Func<byte[]> learnt, Func<SentenceEncoder, T> make)
    {
        if (state.Encoder is not { } encoder)
            return (state.Sentence, null);

        var tuned = encoder.Tune(learnt());
        if (tuned.Encoder is not { } retrained)
            return (tuned.Sentence, null);

        try
        {
            return ("The deep stage is ready.", make(retrained));
        }
        catch (FormatException problem)
        {
            return (problem.Message, null);
        }
    }
}
