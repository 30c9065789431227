using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Finds the words that say that the author has cared for the person who is described.</summary>
/// <remarks>45 CFR 160.103 and 164.502(a): that somebody was treated is itself protected, with or without a name.</remarks>
internal sealed class DisclosureRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("US-HIPAA-DISCLOSE");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (StoryWeight.Of(reading) is { } weight)
            findings.Add(new(Info, weight, reading.Story!.Mention, "This tells of one person in your care.", Info.Advice));
    }
}
