namespace GoodStanding.Accuracy;

/// <summary>What the figures of one depth must reach.</summary>
/// <param name="Caught">Of check.jsonl: stops that are stopped, at least.</param>
/// <param name="Passed">Stops that pass as clear, at most.</param>
/// <param name="LeftAlone">Clear posts that are left alone, at least.</param>
/// <param name="Spans">Spans that a finding points at, at least.</param>
/// <param name="Broken">Spans not to be flagged that are, at most.</param>
/// <param name="Categories">Micro-F1 of the categories, at least; null where none is asked.</param>
/// <param name="Replies">Of replies.jsonl: unsafe that are caught and safe that are left alone, at least.</param>
/// <param name="RealReplies">The same of real replies.</param>
/// <param name="Presidio">F2 over all types of presidio_research, at least.</param>
/// <param name="Tweebank">F1 of people in Tweebank, at least.</param>
/// <param name="Clinicians">Posts by clinicians that are stopped, at most.</param>
internal sealed record Floors(
    double Caught, double Passed, double LeftAlone, double Spans, double Broken, double? Categories,
    (double Caught, double LeftAlone) Replies, (double Caught, double LeftAlone) RealReplies, double Presidio, double Tweebank, double Clinicians)
{
    public static Floors Fast { get; } = new(.80, .08, .85, .75, .06, null, (.85, .85), (.88, .80), .85, .62, .01);

    public static Floors Deep { get; } = new(.88, .05, .88, .85, .04, .72, (.92, .92), (.93, .88), .88, .66, .015);
}
