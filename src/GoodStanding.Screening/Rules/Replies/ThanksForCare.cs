using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R4: thanks and gladness that take the writer for somebody who came. A formula, so strict mode alone holds it.</summary>
internal sealed class ThanksForCare() : ReplyPhraseRule(
    "GS-REPLY-CONFIRM",
    "reply-thanks-formula",
    Category.ConfirmsPatient,
    "These thanks are for having come, so they say that the writer came.",
    "Thank the writer for the words.")
{
    protected override string? Replacement => "Thank you for taking the time to write";

    protected override Severity? SeverityIn(Reading reading) => reading.Context.IsStrict ? Severity.Hold : null;
}
