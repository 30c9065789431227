using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R9: blame or accusation of the writer.</summary>
internal sealed class Blames() : ReplyRule("ALL-TONE-PATIENT")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-blame");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            Info,
            Severity.Block,
            span,
            "This blames the writer. Readers side with the one who is blamed, and the blame itself tells of the writer's care.",
            "Say what the practice aims at, without the other side."));
}
