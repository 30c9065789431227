using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R22: sorrow for a visit, an experience or a wait. Disputed between carriers and health lawyers; strict mode follows the lawyers.</summary>
internal sealed class SorryForVisit() : ReplyPhraseRule(
    "GS-REPLY-CONFIRM",
    "reply-sorry-formula",
    Category.ConfirmsPatient,
    "Only somebody who came has a visit to be sorry for. Some carriers accept this; many health lawyers do not.",
    "Be sorry to read it, not that it happened.")
{
    protected override string? Replacement => "sorry to read this";

    protected override Severity? SeverityIn(Reading reading) => reading.Context.IsStrict ? Severity.Hold : null;
}
