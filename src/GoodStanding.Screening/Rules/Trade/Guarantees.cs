using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Guarantees and absolutes: no treatment is painless, riskless or certain for everyone.</summary>
internal sealed class Guarantees() : TradeRule("GS-ADVERT")
{
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("trade-guarantee");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("trade-guarantee-let-go");
    private static readonly Lexicon Selling = ScreeningLexicons.Named("trade-book");
    private static readonly Lexicon Sale = ScreeningLexicons.Named("trade-sale");
    private static readonly Lexicon Care = ScreeningLexicons.Named("trade-w-role");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            if (IsBeside(reading, mark, LetGo) || !IsSelling(reading))
                continue;

            var law = TradeLaw.OfAdvertising(reading);
            findings.AddOnce(new(
                law,
                law.Severity,
                reading.SpanOf(mark),
                "This promises what no treatment can keep for everyone. The next patient may quote it.",
                "Say what most people can expect, and what can go wrong.") { Category = Category.Advertising });
        }
    }

    // "Guaranteed to cry at this film" sells nothing.
    private static bool IsSelling(Reading reading) =>
        reading.Context.Context is PostContext.Advert or PostContext.Profile || reading.Has(Selling) || reading.Has(Sale) || reading.Has(Care);
}
