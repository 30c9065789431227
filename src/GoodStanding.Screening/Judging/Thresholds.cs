namespace GoodStanding.Screening.Judging;

/// <summary>From which probability a model speaks: chosen by cross-validation over writers (docs/models/judge.md).</summary>
/// <param name="Block">Stop at this probability of a stop.</param>
/// <param name="Hold">Ask for a second look at this probability of anything but clear.</param>
/// <param name="Soft">Below this probability of anything but clear, what the rules would hold or warn of becomes a note.</param>
/// <param name="BareBlock">Stop at this probability of a stop where it seems to be about a patient, and yet not one word is of care.</param>
internal sealed record Thresholds(float Block, float Hold, float Soft, float BareBlock)
{
    private const float Likely = .5f;

    public static Thresholds Posts { get; } = new(.35f, .40f, .10f, .40f);

    public static Thresholds Replies { get; } = new(.60f, .90f, 0, .60f);

    /// <summary>Of both stages together (docs/models/deep.md).</summary>
    public static Thresholds DeepPosts { get; } = new(.28f, .35f, .30f, .36f);

    /// <summary>Of both stages together: the same points serve.</summary>
    public static Thresholds DeepReplies => Replies;

    /// <summary>The rules alone.</summary>
    public static Thresholds Never { get; } = new(2, 2, 0, 2);

    /// <summary>The probability of a stop that it takes.</summary>
    /// <param name="isOfCare">Whether any word is of care.</param>
    /// <param name="privacy">The probability that it is about a patient's privacy.</param>
    public float BlockOf(bool isOfCare, float privacy) => isOfCare || privacy < Likely ? Block : BareBlock;
}
