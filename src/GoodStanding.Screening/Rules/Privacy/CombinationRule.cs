using System.Globalization;
using GoodStanding.Model;

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
        if (StoryWeight.Of(reading) is not { } weight || weight < Severity.Hold || reading.Story!.Strongest is not { } fact)
            return;

        var message = reading.Anonymity is { People: < 1_000 } crowd
            ? string.Create(CultureInfo.InvariantCulture, $"Together these facts fit about {Math.Max(1, Math.Round(crowd.People)):N0} people.")
            : "Together these facts could point to one person.";
        findings.Add(new(Info, weight, fact.Span, message, "Leave out what narrows most, or tell what you learned without the story."));
    }
}
