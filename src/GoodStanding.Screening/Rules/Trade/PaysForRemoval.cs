using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Money or care in exchange for a review taken down or changed.</summary>
internal sealed class PaysForRemoval() : TradeRule("GS-REPLY-PLEA")
{
    private static readonly RuleInfo UnitedStates = RuleBook.Get("US-REVIEW-PAYOFF");
    private static readonly Lexicon Removal = ScreeningLexicons.Named("trade-payoff");
    private static readonly Lexicon Coin = ScreeningLexicons.Named("trade-payoff-coin");
    private static readonly Lexicon Reviews = ScreeningLexicons.Named("trade-w-review");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(Removal) || !reading.Has(Coin) || !reading.Has(Reviews))
            return;

        findings.AddOnce(new(
            reading.IsBoundBy(UnitedStates) ? UnitedStates : Info,
            Severity.Block,
            reading.SpanOf(reading.All(Removal)[0]),
            "This pays for a review to go away. If it comes out, it is the story.",
            "Settle money on its merits, and leave the review alone.") { Category = Category.SolicitReviews });
    }
}
