using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Adds to a story about a patient that the author's own professional code forbids it too.</summary>
/// <remarks>A note: the law's finding already decides, and one card a code would bury it.</remarks>
internal sealed class OwnCodeRule(string id) : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get(id);

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (StoryWeight.Of(reading) is > Severity.Note)
            findings.Add(new(Info, Severity.Note, reading.Story!.Mention, "Your own professional code asks the same.", Info.Advice));
    }
}
