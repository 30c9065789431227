using GoodStanding.Model;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Deep;

/// <summary>What the heads on the encoder make of a review.</summary>
/// <param name="Answers">Their answers before any squashing: five classes, then the types, then whether it is urgent.</param>
/// <param name="Words">Where the words stand, and how much each looks like evidence.</param>
internal sealed record ReviewMeaning(float[] Answers, IReadOnlyList<(TextSpan Span, float Weight)> Words)
{
    public static readonly int Classes = Enum.GetValues<ReviewClass>().Length;

    public static readonly int Types = Enum.GetValues<AllegationType>().Length;

    public static readonly int Count = Classes + Types + 1;
}
