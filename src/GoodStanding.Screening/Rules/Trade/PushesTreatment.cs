using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Hurry, gifts and parties around treatment: section 133(1)(e) of the Australian National Law bans what encourages needless use; elsewhere codes frown on it.</summary>
internal sealed class PushesTreatment() : TradeRule("GS-ADVERT")
{
    private static readonly RuleInfo Australia = RuleBook.Get("AU-S133-OTHER");
    private static readonly RuleInfo AustraliaCosmetic = RuleBook.Get("AU-COSMETIC");
    private static readonly Lexicon Animals = ScreeningLexicons.Named("trade-animals");
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("trade-pressure");
    private static readonly Lexicon Cosmetic = ScreeningLexicons.Named("trade-cosmetic");
    private static readonly Lexicon Care = ScreeningLexicons.Named("trade-w-role");
    private static readonly Lexicon Sale = ScreeningLexicons.Named("trade-sale");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(Phrases) || reading.Has(Animals))
            return;

        var cosmetic = reading.Has(Cosmetic);
        var sells = reading.Context.Context == PostContext.Advert || (cosmetic && reading.Has(Sale)) || (reading.IsBoundBy(Australia) && (reading.Has(Care) || reading.Has(Sale)));
        if (!sells || (!cosmetic && reading.Context.Jurisdiction.Country is not ("AU" or "UK" or "CA")))
            return;

        var law = cosmetic && reading.IsBoundBy(AustraliaCosmetic) ? AustraliaCosmetic : TradeLaw.OfAdvertising(reading);
        foreach (var mark in reading.All(Phrases))
        {
            findings.AddOnce(new(
                law,
                law.Severity,
                reading.SpanOf(mark),
                "This hurries people into care, or sweetens it. Treatment is not an impulse buy.",
                "Give the price and its terms plainly, and time to think.") { Category = Category.Advertising });
        }
    }
}
