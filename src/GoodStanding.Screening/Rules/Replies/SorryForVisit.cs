using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R22: sorrow for a visit, an experience or a wait. Disputed between carriers and health lawyers; strict mode follows the lawyers.</summary>
internal sealed class SorryForVisit() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-sorry-formula");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Context.IsStrict)
            return;

        AddEach(reading, findings, Phrases, span => new(
            ReplyLaw.Of(reading),
            Severity.Hold,
            span,
            "Only somebody who came has a visit to be sorry for. Some carriers accept this; many health lawyers do not.",
            "Be sorry to read it, not that it happened.",
            "sorry to read this") { Category = Category.ConfirmsPatient });
    }
}
