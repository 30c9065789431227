using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>A check of replies that one lexicon decides.</summary>
/// <param name="id">The rule.</param>
/// <param name="lexicon">The phrases it looks for.</param>
/// <param name="category">What its findings are about.</param>
/// <param name="message">Why.</param>
/// <param name="advice">What to write instead.</param>
internal abstract class ReplyPhraseRule(string id, string lexicon, Category category, string message, string advice) : ReplyRule(id)
{
    private readonly Lexicon _phrases = ScreeningLexicons.Named(lexicon);

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(_phrases) || SeverityIn(reading) is not { } severity)
            return;

        foreach (var mark in reading.All(_phrases))
            findings.AddOnce(new(LawOf(reading), severity, reading.SpanOf(mark), message, advice, Replacement) { Category = category });
    }

    /// <summary>Words that may stand in the place of the phrase, or null.</summary>
    protected virtual string? Replacement => null;

    /// <summary>The rule that is cited here.</summary>
    protected virtual RuleInfo LawOf(Reading reading) => Info.Id == "GS-REPLY-CONFIRM" ? ReplyLaw.Of(reading) : Info;

    /// <summary>How much it weighs here; null when it is not asked at all.</summary>
    protected virtual Severity? SeverityIn(Reading reading) => Severity.Block;
}
