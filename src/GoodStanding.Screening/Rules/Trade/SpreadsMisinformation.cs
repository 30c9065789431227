using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A health claim against the evidence; boards of physicians may discipline it (FSMB). A text that takes such a claim apart is let go.</summary>
internal sealed class SpreadsMisinformation() : TradeRule("ALL-MISINFO")
{
    private static readonly RuleInfo Physicians = RuleBook.Get("US-FSMB-MISINFO");
    private static readonly Lexicon Claims = ScreeningLexicons.Named("trade-misinfo");
    private static readonly Lexicon Debunk = ScreeningLexicons.Named("trade-debunk");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Claims))
        {
            if (IsTakenApart(reading, mark))
                continue;

            findings.AddOnce(new(
                reading.IsBoundBy(Physicians) ? Physicians : Info,
                Severity.Hold,
                reading.SpanOf(mark),
                "This claim stands against the evidence, and your title makes people believe it.",
                "Say what is known, how well, and where to read it.") { Category = Category.FalseOrUnprovenClaim });
        }
    }

    // The words of the claim itself may hold a "don't"; only what stands outside it takes it apart.
    private static bool IsTakenApart(Reading reading, Mark claim)
    {
        var sentence = reading.Document.SentenceOf(claim.First);
        foreach (var doubt in reading.All(Debunk))
        {
            if (sentence.Contains(doubt.First) && (doubt.End <= claim.First || doubt.First >= claim.End))
                return true;
        }

        return false;
    }
}
