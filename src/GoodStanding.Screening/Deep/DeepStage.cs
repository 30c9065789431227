using GoodStanding.Encoders;
using GoodStanding.Learning;

namespace GoodStanding.Screening.Deep;

/// <summary>The deep stage: what a text means, where the fast stage cannot settle it.</summary>
/// <remarks>It is opened at the first text that needs it. Safe for many threads.</remarks>
/// <param name="open">Opens the encoder. The host does it: an engine touches no disk.</param>
/// <param name="tell">Is told once, in a sentence, when a text needed it and it cannot be asked; null tells nobody.</param>
public sealed class DeepStage(Func<EncoderState> open, Action<string>? tell = null)
{
    private readonly LearntHeads<Heads> _learnt = new(open, static () => ModelFile.Bytes(typeof(DeepStage).Assembly, "deep.bin"), static encoder => new(encoder), tell);

    /// <summary>Whether it can be asked; where it cannot, texts are screened by the fast stage alone.</summary>
    public bool IsReady => Heads is not null;

    /// <summary>How it is, in one sentence for the person who runs the program.</summary>
    public string Sentence => _learnt.Sentence;

    /// <summary>What was learnt on the encoder, or null where it cannot be asked.</summary>
    internal Heads? Heads => _learnt.Heads;
}
