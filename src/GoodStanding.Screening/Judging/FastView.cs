using GoodStanding.Model;

namespace GoodStanding.Screening.Judging;

/// <summary>What the linear model thinks.</summary>
internal sealed class FastView(Reading reading, Opinion opinion, Estimate estimate, Thresholds thresholds) : View(estimate, thresholds)
{
    private const int Pointers = 6;

    public override IReadOnlyList<Category> Categories => [Head.CategoryOf(opinion.BestCategory(), reading.Context.Context)];

    public override List<TextSpan> Point(int head, bool isVerdict, List<Finding> findings) => Pointer.Find(reading, opinion.Model, head, Pointers, isVerdict, findings);
}
