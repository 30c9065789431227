using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R13: medical advice to the writer.</summary>
internal sealed class AdvisesWriter() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-advice-one");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            RuleBook.Get("ALL-ADVICE"),
            Severity.Block,
            span,
            "This is advice to one person whom you have not examined here, or tells that you have.",
            "Say it of anyone: anybody worried about a symptom should call."));
}
