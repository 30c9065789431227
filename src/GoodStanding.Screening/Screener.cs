using GoodStanding.Model;
using GoodStanding.Screening.Combination;
using GoodStanding.Screening.Deep;
using GoodStanding.Screening.Judging;
using GoodStanding.Screening.Recognizers;
using GoodStanding.Screening.Rules;
using GoodStanding.Screening.Rules.Privacy;
using GoodStanding.Screening.Subjects;
using GoodStanding.Text;

namespace GoodStanding.Screening;

/// <summary>Answers whether a medical professional may publish a text, and why not.</summary>
/// <remarks>Recognizers find entities, rules and models make findings of them, the worst severity gives the verdict. Safe for many threads.</remarks>
/// <param name="deep">The deep stage, for texts that the fast one leaves open; null leaves them to the fast one.</param>
public sealed class Screener(DeepStage? deep = null)
{
    /// <summary>The fast stage alone.</summary>
    public static Screener Fast { get; } = new();

    /// <summary>Screens a text. Any string is survived; an empty one is clear.</summary>
    public ScreeningReport Screen(string text, ScreeningContext context)
    {
        var reading = Read(text, context);
        var findings = AskRules(reading);
        var hasWords = HasWords(reading.Document);
        var isForeign = !Language.MayBeEnglish(reading.Document);
        // The models know words; of ten thousand emoji they would say anything.
        var depth = hasWords ? Judge.Check(reading, findings, isForeign ? null : deep) : Depth.Settled;
        OtherFacts.Note(reading, findings);
        if (context.AllowedWords.Count > 0)
            LeaveAllowed(findings, text, context);
        if (findings.Count > 1)
            findings.Sort(static (one, other) => (one.Span.Start, -(int)one.Severity).CompareTo((other.Span.Start, -(int)other.Severity)));
        return new(ScreeningReport.VerdictOf(findings), findings, reading.Entities) { Anonymity = reading.Anonymity, HasWords = hasWords || findings.Count > 0, Depth = isForeign ? Depth.NotEnglish : depth };
    }

    /// <summary>Reads a text up to the point where rules are asked.</summary>
    internal static Reading Read(string text, ScreeningContext context)
    {
        var reading = new Reading(TextDocument.Read(text), context);
        var entities = new List<Entity>();
        foreach (var recognizer in RecognizerList.All)
            recognizer.Recognize(reading, entities);

        reading.Entities = Overlaps.Settle(entities);
        reading.Subjects = SubjectReader.Read(reading);
        reading.Facts = FactReader.Read(reading);
        reading.Story = StoryReader.Read(reading);
        reading.Anonymity = AnonymityEstimate.Of(reading);
        return reading;
    }

    /// <summary>What the rules alone have found.</summary>
    internal static List<Finding> AskRules(Reading reading)
    {
        var findings = new List<Finding>();
        foreach (var check in RuleList.ChecksFor(reading))
            check(reading, findings);

        return findings;
    }

    private static bool HasWords(TextDocument document)
    {
        foreach (var token in document.Tokens)
        {
            if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Emoji))
                return true;
        }

        return false;
    }

    private static void LeaveAllowed(List<Finding> findings, string text, ScreeningContext context) =>
        findings.RemoveAll(finding => context.AllowedWords.Contains(finding.Span.Of(text), StringComparer.OrdinalIgnoreCase));
}
