using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>A check of public replies to reviews; any other text is left to other rules.</summary>
internal abstract class ReplyRule(string id) : IRule
{
    public RuleInfo Info { get; } = RuleBook.Get(id);

    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.ReplyToReview)
            Look(reading, findings);
    }

    /// <summary>Looks at a reply.</summary>
    protected abstract void Look(Reading reading, List<Finding> findings);

    /// <summary>Adds a finding unless this rule has already pointed at these words.</summary>
    protected static void Add(List<Finding> findings, Finding finding)
    {
        for (var at = findings.Count - 1; at >= 0; at--)
        {
            if (findings[at].Rule == finding.Rule && findings[at].Severity >= finding.Severity && findings[at].Span.Overlaps(finding.Span))
                return;
        }

        findings.Add(finding);
    }

    /// <summary>Adds a finding for each place where the lexicon's phrases stand.</summary>
    protected static void AddEach(Reading reading, List<Finding> findings, Lexicon lexicon, Func<TextSpan, Finding> make)
    {
        foreach (var mark in reading.All(lexicon))
            Add(findings, make(reading.SpanOf(mark)));
    }
}
