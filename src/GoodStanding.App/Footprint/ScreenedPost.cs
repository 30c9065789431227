using GoodStanding.Model;

namespace GoodStanding.App.Footprint;

/// <summary>A post of the past with what screening says of it.</summary>
public sealed record ScreenedPost(Post Post, ScreeningReport Report)
{
    /// <summary>Why it has no verdict, or null.</summary>
    public string? Error { get; init; }

    /// <summary>How far up it belongs in a list of what to clean up first: the verdict, then the findings, and own words before those of others.</summary>
    public int Weight => Report.Verdict == Verdict.Clear
        ? 0
        : ((int)Report.Verdict * 10_000) + Math.Min(4_000, Report.Findings.Sum(finding => WeightOf(finding.Severity))) + (Post.Kind == PostKind.Repost ? 0 : 5_000);

    private static int WeightOf(Severity severity) => severity switch
    {
        Severity.Block => 100,
        Severity.Hold => 20,
        Severity.Warn => 8,
        _ => 1,
    };
}
