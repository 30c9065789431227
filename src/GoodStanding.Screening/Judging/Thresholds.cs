namespace GoodStanding.Screening.Judging;

/// <summary>From which probability a model speaks: chosen by cross-validation over writers (docs/models/judge.md).</summary>
/// <param name="Block">Stop at this probability of a stop.</param>
/// <param name="Hold">Ask for a second look at this probability of anything but clear.</param>
/// <param name="Soft">Below this probability of anything but clear, what the rules would hold or warn of becomes a note.</param>
internal sealed record Thresholds(float Block, float Hold, float Soft)
{
    public static Thresholds Posts { get; } = new(.35f, .36f, .25f);

    public static Thresholds Replies { get; } = new(.60f, .90f, 0);
}
