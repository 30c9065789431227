namespace GoodStanding.Screening.Judging;

/// <summary>From which probability a model speaks: chosen by cross-validation over writers (docs/models/judge.md).</summary>
/// <param name="Block">Stop at this probability of a stop.</param>
/// <param name="Hold">Ask for a second look at this probability of anything but clear.</param>
internal sealed record Thresholds(float Block, float Hold)
{
    public static Thresholds Posts { get; } = new(.48f, .75f);

    public static Thresholds Replies { get; } = new(.55f, .90f);
}
