using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R5: to deny that somebody is a patient tells of the records too.</summary>
internal sealed class DeniesCare() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-deny");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            ReplyLaw.Of(reading),
            Severity.Block,
            span,
            "A denial answers the very question that may not be answered: who is in the records, and who is not.",
            "Say that nobody can be discussed here, and give the office line.") { Category = Category.ConfirmsPatient });
}
