using GoodStanding.Model;

namespace GoodStanding.Screening.Rules;

/// <summary>Keeps a rule from saying the same of the same words twice.</summary>
internal static class FindingList
{
    /// <summary>Adds a finding unless its rule has pointed at these words already, at least as severely.</summary>
    public static void AddOnce(this List<Finding> findings, Finding finding)
    {
        for (var at = findings.Count - 1; at >= 0; at--)
        {
            if (findings[at].Rule == finding.Rule && findings[at].Severity >= finding.Severity && findings[at].Span.Overlaps(finding.Span))
                return;
        }

        findings.Add(finding);
    }
}
