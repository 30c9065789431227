using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R4: "dear patient", "patients like you", "your surgeon did" say outright that the writer is a patient.</summary>
internal sealed class CallsPatient() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-patient-label");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            ReplyLaw.Of(reading),
            Severity.Block,
            span,
            "This calls the writer a patient. That somebody had care here is already what the law protects.",
            "Thank the writer for the words and leave it at that.") { Category = Category.ConfirmsPatient });
}
