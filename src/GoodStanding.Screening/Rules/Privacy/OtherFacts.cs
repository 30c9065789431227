using GoodStanding.Model;
using GoodStanding.Screening.Combination;
using GoodStanding.Screening.Operators;
using GoodStanding.Screening.Subjects;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Notes the facts of a text that no rule has spoken of, where something else in it tells too much of a patient.</summary>
/// <remarks>
/// 45 CFR 164.514(b)(2): what is left after the worst has been taken out may still point to the person, so the author sees all of it at once.
/// They stand aside: when the worst is lifted they hold nothing up.
/// </remarks>
internal static class OtherFacts
{
    private const int Most = 6;
    private static readonly RuleInfo Identifiers = RuleBook.Get("US-HIPAA-ID-R");

    /// <summary>Adds the notes, at most six.</summary>
    public static void Note(Reading reading, List<Finding> findings)
    {
        if (reading.Facts.Count == 0 || !findings.Exists(finding => finding is { Severity: >= Severity.Hold, Category: Category.Privacy }))
            return;

        var rule = reading.IsBoundBy(Identifiers) ? Identifiers : PrivacyLaw.Of(reading);
        var pointedAt = new PointedAt(reading.Document, findings);
        var most = findings.Count + Most;
        foreach (var fact in reading.Facts)
        {
            if (findings.Count == most)
                break;
            if (!Tells(reading, fact) || pointedAt.Has(fact.Span))
                continue;

            findings.Add(Of(reading, rule, fact));
            pointedAt.Add(findings[^1].Span);
        }
    }

    private static bool Tells(Reading reading, StoryFact fact) =>
        fact.Kind is not (FactKind.Sex or FactKind.LifeStage)
        && reading.Subjects.Of(reading.Document.SentenceAt(fact.Span)) is not (Subject.Fiction or Subject.PublicFigure or Subject.Reviewer);

    private static Finding Of(Reading reading, RuleInfo rule, StoryFact fact)
    {
        var edit = fact.Entity is { } entity ? SaferWording.For(entity, reading.Document) : null;
        return new(rule, Severity.Note, edit?.Span ?? fact.Span, StoryWords.Of(fact.Kind), rule.Advice, edit?.Words) { Category = Category.Privacy, IsAside = true };
    }
}
