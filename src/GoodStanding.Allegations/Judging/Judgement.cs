using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Judging;

/// <summary>What a stage says of a review: how likely each class and type is, and whether it is urgent.</summary>
/// <param name="answers">Logits: the classes, the types, urgency.</param>
/// <param name="thresholds">From which probability on an answer is yes.</param>
internal sealed class Judgement(float[] answers, IReadOnlyList<float> thresholds)
{
    public static readonly int Classes = Enum.GetValues<ReviewClass>().Length;
    public static readonly int Count = Classes + Enum.GetValues<AllegationType>().Length + 1;

    /// <summary>The names of the answers, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<ReviewClass>(), .. Enum.GetNames<AllegationType>(), "Urgent"];

    /// <summary>The likeliest class.</summary>
    public ReviewClass Class
    {
        get
        {
            var best = 0;
            for (var each = 1; each < Classes; each++)
            {
                if (answers[each] > answers[best])
                    best = each;
            }

            return (ReviewClass)best;
        }
    }

    /// <summary>Whether a person should see it at once.</summary>
    public bool IsUrgent => Probability(Count - 1) >= thresholds[Count - 1];

    /// <summary>How likely the likeliest class is, from 0 to 1.</summary>
    public float Confidence
    {
        get
        {
            var (best, sum) = (answers[(int)Class], 0f);
            for (var each = 0; each < Classes; each++)
                sum += MathF.Exp(answers[each] - best);
            return 1 / sum;
        }
    }

    /// <summary>How likely a type is, from 0 to 1.</summary>
    public float Of(AllegationType type) => Probability(Classes + (int)type);

    /// <summary>The types that are likely enough to be named, the likeliest first.</summary>
    public IEnumerable<AllegationType> Types => Enum.GetValues<AllegationType>().Where(type => Of(type) >= thresholds[Classes + (int)type]).OrderByDescending(Of);

    private float Probability(int answer) => 1 / (1 + MathF.Exp(-answers[answer]));
}
