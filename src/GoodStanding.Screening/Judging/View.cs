using GoodStanding.Model;

namespace GoodStanding.Screening.Judging;

/// <summary>What one stage thinks of a text: how likely trouble is, of what kind, and where.</summary>
/// <param name="estimate">How likely it is.</param>
/// <param name="thresholds">From which probability it speaks.</param>
internal abstract class View(Estimate estimate, Thresholds thresholds)
{
    public Estimate Estimate => estimate;

    public Thresholds Thresholds => thresholds;

    /// <summary>The kinds of trouble, the likeliest first; at least one.</summary>
    public abstract IReadOnlyList<Category> Categories { get; }

    /// <summary>Cases of ours that the text is like, to be shown beside a finding that carries the verdict.</summary>
    public virtual IEnumerable<string> LikeCases => [];

    /// <summary>The words that weigh most, heaviest first, none over another.</summary>
    /// <param name="head">The question of which they are the answer.</param>
    /// <param name="isVerdict">Whether the first carries the verdict; else all of them only show what weighs in where no finding points yet.</param>
    /// <param name="findings">What has been found.</param>
    public abstract List<TextSpan> Point(int head, bool isVerdict, List<Finding> findings);
}
