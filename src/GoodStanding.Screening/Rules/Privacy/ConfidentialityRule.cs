using GoodStanding.Model;
using GoodStanding.Screening.Combination;
using GoodStanding.Screening.Operators;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Finds stories about a patient where the place has no list of identifiers: one code of confidentiality speaks for all of them.</summary>
internal sealed class ConfidentialityRule(string id) : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get(id);

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (StoryWeight.Of(reading) is not { } weight || PrivacyLaw.Of(reading) != Info)
            return;

        var story = reading.Story!;
        findings.Add(Of(weight, story.Mention, "This tells of one person in your care."));
        foreach (var fact in story.Facts)
        {
            if ((fact.Points < 1 && fact.Kind != FactKind.Health) || fact.Span.Overlaps(story.Mention))
                continue;

            var severity = StoryWeight.Of(fact, weight);
            findings.Add(fact.Entity is { } entity && SaferWording.For(entity, reading.Document) is { } edit
                ? Of(severity, edit.Span, StoryWords.Of(fact.Kind), edit.Words)
                : Of(severity, fact.Span, StoryWords.Of(fact.Kind)));
        }
    }

    private Finding Of(Severity severity, TextSpan span, string message, string? replacement = null) =>
        new(Info, severity, span, message, "Leave the person out, or have written consent.", replacement) { Category = Category.Privacy };
}
