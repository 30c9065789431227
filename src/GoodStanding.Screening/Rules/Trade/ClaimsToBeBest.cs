using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>"The best", "number one", "the only one": claims over colleagues that nobody can prove.</summary>
internal sealed class ClaimsToBeBest() : TradePhraseRule(
    "GS-ADVERT",
    "trade-superlative",
    "trade-superlative-let-go",
    "This says better than others, and nobody can prove it. Boards read it as misleading.",
    "Say what can be checked: training, years, languages, hours.")
{
    protected override RuleInfo LawOf(Reading reading) => TradeLaw.OfAdvertising(reading);
}
