using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A clause that forbids reviews, fines them or takes their copyright (Consumer Review Fairness Act where it binds).</summary>
internal sealed class ForbidsReviews() : TradePhraseRule(
    "GS-GAG",
    "trade-gag",
    "trade-turned-down",
    "A clause against reviews is void in many places, and news when it comes out.",
    "Ask people to tell you first, and let them write what they like.")
{
    private static readonly RuleInfo Fairness = RuleBook.Get("US-CRFA");

    protected override RuleInfo LawOf(Reading reading) => reading.IsBoundBy(Fairness) ? Fairness : Info;
}
