using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R3: what was said to, done for or noted about one person.</summary>
internal sealed class RecallsTalk() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-told");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            ReplyLaw.Of(reading),
            Severity.Block,
            span,
            "This tells what was said, done or noted about one person.",
            "Leave it out; offer the office line to anyone who wants to talk it over.") { Category = Category.Privacy });
}
