using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R21: a clinical fault owned in public before the facts are in.</summary>
internal sealed class AdmitsFault() : ReplyRule("GS-REPLY-FAULT")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-fault");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            Info,
            Severity.Block,
            span,
            "Owning a clinical fault is right; a public reply is the wrong room, and it tells of the care.",
            "Say it to the person in private, after a word with your carrier."));
}
