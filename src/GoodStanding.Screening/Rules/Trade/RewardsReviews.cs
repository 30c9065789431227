using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A reward for a review. Tied to praise it is unlawful (16 CFR 465.4 where it binds); untied it still breaks the sites' terms.</summary>
internal sealed class RewardsReviews() : TradeRule("GS-REPLY-PLEA")
{
    private static readonly RuleInfo Sentiment = RuleBook.Get("US-FTC-4654");
    private static readonly Lexicon Requests = ScreeningLexicons.Named("trade-review-ask");
    private static readonly Lexicon Rewards = ScreeningLexicons.Named("trade-reward");
    private static readonly Lexicon Praise = ScreeningLexicons.Named("trade-sentiment");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("trade-reward-let-go");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(Requests) || !reading.Has(Rewards) || reading.Has(LetGo))
            return;

        var tied = reading.Has(Praise) || reading.Context.Jurisdiction.Country == "AU";
        var law = tied && reading.IsBoundBy(Sentiment) ? Sentiment : Info;
        findings.AddOnce(new(
            law,
            tied ? Severity.Block : Severity.Hold,
            reading.SpanOf(reading.All(Rewards)[0]),
            tied ? "This pays for praise." : "This pays for reviews. The sites forbid it, and readers discount every review you have.",
            "Ask everyone, the same way, and give nothing for it.") { Category = Category.SolicitReviews });
    }
}
