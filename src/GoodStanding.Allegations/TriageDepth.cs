using GoodStanding.Allegations.Deep;
using GoodStanding.Encoders;
using GoodStanding.Learning;

namespace GoodStanding.Allegations;

/// <summary>The deep stage of triage: what a review means, where its words and its rating leave that open.</summary>
/// <remarks>It is opened at the first review that needs it. Safe for many threads.</remarks>
/// <param name="open">Opens the encoder. The host does it: an engine touches no disk.</param>
/// <param name="tell">Is told once, in a sentence, when a review needed it and it cannot be asked; null tells nobody.</param>
public sealed class TriageDepth(Func<EncoderState> open, Action<string>? tell = null)
{
    private readonly LearntHeads<ReviewHeads> _learnt = new(open, static () => ModelFile.Bytes(typeof(TriageDepth).Assembly, "reviews.bin"), static encoder => new(encoder), tell);

    /// <summary>Whether it can be asked; where it cannot, reviews are triaged by the fast stage alone.</summary>
    public bool IsReady => Heads is not null;

    /// <summary>How it is, in one sentence for the person who runs the program.</summary>
    public string Sentence => _learnt.Sentence;

    /// <summary>What was learnt on the encoder, or null where it cannot be asked.</summary>
    internal ReviewHeads? Heads => _learnt.Heads;
}
