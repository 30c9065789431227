using GoodStanding.Encoders;

namespace GoodStanding.Screening.Deep;

/// <summary>The deep stage: what a text means, where the fast stage cannot settle it.</summary>
/// <remarks>It is opened at the first text that needs it, for the encoder takes memory and time. Safe for many threads.</remarks>
/// <param name="open">Opens the encoder. The host does it: an engine touches no disk.</param>
public sealed class DeepStage(Func<EncoderState> open)
{
    private readonly Lazy<(string Sentence, Heads? Heads)> _learnt = new(() => Join(open()));

    /// <summary>Whether it can be asked; where it cannot, texts are screened by the fast stage alone.</summary>
    public bool IsReady => _learnt.Value.Heads is not null;

    /// <summary>How it is, in one sentence for the person who runs the program.</summary>
    public string Sentence => _learnt.Value.Sentence;

    /// <summary>What was learnt on the encoder, or null where it cannot be asked.</summary>
    internal Heads? Heads => _learnt.Value.Heads;

    private static (string Sentence, Heads? Heads) Join(EncoderState state)
    {
        if (state.Encoder is not { } encoder)
            return (state.Sentence, null);

        var tuned = encoder.Tune(LearntFile.Bytes);
        return tuned.Encoder is { } learnt ? ("The deep stage is ready.", new Heads(learnt)) : (tuned.Sentence, null);
    }
}
