using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R10: sarcasm and scorn.</summary>
internal sealed class Mocks() : ReplyRule("ALL-TONE-PATIENT")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-mock");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            Info,
            Severity.Block,
            span,
            "This sounds sarcastic. Whoever reads it later has not seen your day.",
            "Two plain sentences: thanks for the comment, and the office line."));
}
