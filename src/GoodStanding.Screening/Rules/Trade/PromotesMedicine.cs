using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A prescription medicine or device praised for pay, even where the pay is told: the maker's rules on promotion then bind the author too (21 CFR 202).</summary>
internal sealed class PromotesMedicine() : TradeRule("US-FDA-PROMO")
{
    private static readonly Lexicon Medicines = ScreeningLexicons.Named("trade-prescription");
    private static readonly Lexicon Paid = ScreeningLexicons.Named("trade-paid");
    private static readonly Lexicon Love = ScreeningLexicons.Named("trade-love");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.Message || !reading.Has(Paid) || !reading.Has(Love))
            return;

        foreach (var mark in reading.All(Medicines))
        {
            findings.AddOnce(new(
                Info,
                Info.Severity,
                reading.SpanOf(mark),
                "Paid praise of a prescription medicine is promotion: it needs the risks beside the benefits.",
                "Leave the medicine to its maker's own, balanced material."));
        }
    }
}
