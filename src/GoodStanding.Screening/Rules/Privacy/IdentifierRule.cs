using GoodStanding.Model;
using GoodStanding.Screening.Combination;
using GoodStanding.Screening.Operators;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Finds one of HIPAA's identifiers in a story about a patient.</summary>
/// <remarks>45 CFR 164.514(b)(2)(i). A name stops alone; a place or a day weighs what the whole story weighs.</remarks>
internal sealed class IdentifierRule(string id, string message, params FactKind[] kinds) : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get(id);

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (StoryWeight.Of(reading) is not { } weight)
            return;

        foreach (var fact in reading.Story!.Facts)
        {
            if (kinds.Contains(fact.Kind))
                findings.Add(Of(reading, fact, StoryWeight.Of(fact, weight)));
        }
    }

    private Finding Of(Reading reading, StoryFact fact, Severity severity) =>
        fact.Entity is { } entity && SaferWording.For(entity, reading.Document) is { } edit
            ? new(Info, severity, edit.Span, message, Info.Advice, edit.Words)
            : new(Info, severity, fact.Span, message, Info.Advice);
}
