using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>"The best", "number one", "the only one": claims over colleagues that nobody can prove.</summary>
internal sealed class ClaimsToBeBest() : TradePhraseRule(
    "GS-ADVERT",
    "trade-superlative",
    "trade-superlative-let-go",
    "This says better than others, and nobody can prove it. Boards read it as misleading.",
    "Say what can be checked: training, years, languages, hours.")
{
    private static readonly Lexicon Care = ScreeningLexicons.Named("trade-w-role");

    // A post about sport knows a number one too.
    protected override bool IsTrade(Reading reading, Mark mark) =>
        reading.Context.Context is PostContext.Advert or PostContext.Profile || IsBeside(reading, mark, Care);

    protected override RuleInfo LawOf(Reading reading) => TradeLaw.OfAdvertising(reading);
}
