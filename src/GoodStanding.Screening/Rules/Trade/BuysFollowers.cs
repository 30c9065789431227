namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Bought followers, likes and views (16 CFR 465.8).</summary>
internal sealed class BuysFollowers() : TradePhraseRule(
    "US-FTC-4658",
    "trade-followers",
    "trade-turned-down",
    "Bought followers mislead whoever judges you by their number.",
    "Let it grow slowly; nobody chooses a doctor by followers alone.");
