namespace GoodStanding.Screening.Rules.Trade;

/// <summary>The practice's own page shows some reviews as if they were all (16 CFR 465.7(b)).</summary>
internal sealed class ShowsOnlyPraise() : TradePhraseRule(
    "US-FTC-4657B",
    "trade-filtered",
    null,
    "This shows the good reviews as if they were all of them.",
    "Show all, or say how they were chosen.");
