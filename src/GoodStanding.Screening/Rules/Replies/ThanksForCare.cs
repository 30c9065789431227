using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R4: thanks and gladness that take the writer for somebody who came. A formula, so strict mode alone holds it.</summary>
internal sealed class ThanksForCare() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-thanks-formula");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Context.IsStrict)
            return;

        AddEach(reading, findings, Phrases, span => new(
            ReplyLaw.Of(reading),
            Severity.Hold,
            span,
            "These thanks are for having come, so they say that the writer came.",
            "Thank the writer for the words.",
            "Thank you for taking the time to write") { Category = Category.ConfirmsPatient });
    }
}
