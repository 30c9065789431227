using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>In the UK a prescription-only medicine may not be advertised to the public (Human Medicines Regulations 2012, reg. 284); botulinum toxin is one.</summary>
internal sealed class AdvertisesPrescriptionMedicine() : TradeRule("UK-POM-ADVERT")
{
    private static readonly Lexicon Medicines = ScreeningLexicons.Named("trade-prescription");
    private static readonly Lexicon Sale = ScreeningLexicons.Named("trade-sale");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(Medicines) || reading.Context.Context is PostContext.Message || !(reading.Context.Context == PostContext.Advert || reading.Has(Sale)) || !reading.Has(Sale))
            return;

        foreach (var mark in reading.All(Medicines))
        {
            findings.AddOnce(new(
                Info,
                Info.Severity,
                reading.SpanOf(mark),
                "This offers a prescription-only medicine to the public.",
                "Offer a consultation, without the medicine's name or price."));
        }
    }
}
