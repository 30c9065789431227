using GoodStanding.Model;
using GoodStanding.Screening.Combination;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Finds stories whose facts together could point to one person though no name is told.</summary>
/// <remarks>45 CFR 164.514(b)(2)(i)(R) and (ii); Rhode Island reprimanded a physician for such a story in 2011.</remarks>
internal sealed class CombinationRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("US-HIPAA-ID-R");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (StoryWeight.Of(reading) is not ({ } weight and > Severity.Note) || reading.Story!.Strongest is not { } strongest)
            return;

        findings.Add(Of(weight, strongest, reading.Anonymity is { People: < 1_000 } crowd
            ? $"Together these facts fit {crowd.Crowd}."
            : "Together these facts could point to one person."));
        var last = strongest.Span;
        foreach (var fact in reading.Story.Facts)
        {
            if (fact == strongest || !IsOnlyHere(fact) || fact.Span == last || fact.Span == strongest.Span)
                continue;

            findings.Add(Of(weight, fact, StoryWords.Of(fact.Kind)));
            last = fact.Span;
        }
    }

    // Names, places and days have identifiers of their own.
    private static bool IsOnlyHere(StoryFact fact) =>
        (fact.Points >= 1 || fact.Kind == FactKind.Health)
        && fact.Kind is not (FactKind.Name or FactKind.Number or FactKind.Town or FactKind.Facility or FactKind.Bed or FactKind.Day or FactKind.GreatAge);

    private Finding Of(Severity severity, StoryFact fact, string message) =>
        new(Info, severity, fact.Span, message, "Leave out what narrows most, or tell what you learned without the story.");
}
