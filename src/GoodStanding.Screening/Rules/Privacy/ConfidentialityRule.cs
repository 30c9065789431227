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
            if (fact.Points < 1 || fact.Span.Overlaps(story.Mention))
                continue;

            var severity = StoryWeight.Of(fact, weight);
            findings.Add(fact.Entity is { } entity && SaferWording.For(entity, reading.Document) is { } edit
                ? Of(severity, edit.Span, MessageOf(fact.Kind), edit.Words)
                : Of(severity, fact.Span, MessageOf(fact.Kind)));
        }
    }

    private static string MessageOf(FactKind kind) => kind switch
    {
        FactKind.Name => "A name points to one person.",
        FactKind.Number => "A number or address points to one person.",
        FactKind.Bed => "A bed or room and a day point to one person.",
        FactKind.Day => "A day tells the patient and those close to them who is meant.",
        FactKind.Town or FactKind.Facility => "A place this small narrows who it could be.",
        _ => "Those close to the patient would know who is meant.",
    };

    private Finding Of(Severity severity, TextSpan span, string message, string? replacement = null) =>
        new(Info, severity, span, message, "Leave the person out, or have written consent.", replacement) { Category = Category.Privacy };
}
