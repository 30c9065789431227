using GoodStanding.Model;
using GoodStanding.Screening.Recognizers;
using GoodStanding.Screening.Subjects;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Finds one kind of number or address that stands for a person: telephone, record, account, licence, plate, serial.</summary>
/// <remarks>
/// 45 CFR 164.514(b)(2)(i)(D) to (O). In a story about a patient every one stops. Elsewhere only those that can be nobody's business card do,
/// and the author's own are a matter of own privacy.
/// </remarks>
internal sealed class NumberRule(string id, string message, bool isAlwaysSecret, EntityType type, params string[] kinds) : IRule
{
    private static readonly RuleInfo Own = RuleBook.Get("GS-OWN-PRIVACY");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get(id);

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        foreach (var entity in reading.Entities)
        {
            if (entity.Type == type && (kinds.Length == 0 || kinds.Contains(entity.Kind)) && IsSpokenFor(reading))
                Check(reading, entity, findings);
        }
    }

    // Outside the United States one code speaks for the place; the others keep silent.
    private bool IsSpokenFor(Reading reading) => PrivacyLaw.Of(reading) is var code && (code.Jurisdiction == "US" ? Info.Jurisdiction == "US" : code == Info);

    private void Check(Reading reading, Entity entity, List<Finding> findings)
    {
        if (IsInStory(reading))
            findings.Add(new(Info, Severity.Block, entity.Span, message, Info.Advice, "(left out)") { Category = Category.Privacy });
        else if (isAlwaysSecret)
            findings.Add(IsOwn(reading, entity)
                ? new(Own, Severity.Warn, entity.Span, "A number of your own that strangers can use.", Own.Advice, "(left out)")
                : new(Info, Severity.Block, entity.Span, message, Info.Advice, "(left out)") { Category = Category.Privacy });
    }

    private static bool IsInStory(Reading reading) => StoryWeight.Of(reading) is > Severity.Note;

    // A record number is what a practice calls a patient by, never the author.
    private static bool IsOwn(Reading reading, Entity entity) =>
        reading.Context.Context == PostContext.Profile || (entity.Kind != EntityKinds.Record && reading.Subjects.Of(reading.Document.SentenceAt(entity.Span)) is Subject.Self or Subject.OwnFamily);
}
