using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>"The best", "number one", "the only one": claims over colleagues that nobody can prove.</summary>
internal sealed class ClaimsToBeBest() : TradeRule("GS-ADVERT")
{
    private static readonly Lexicon Phrases = Lexicon.Named("trade-superlative");
    private static readonly Lexicon LetGo = Lexicon.Named("trade-superlative-let-go");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            if (IsBeside(reading, mark, LetGo))
                continue;

            var law = TradeLaw.OfAdvertising(reading);
            Add(findings, new(
                law,
                law.Severity,
                reading.SpanOf(mark),
                "This says better than others, and nobody can prove it. Boards read it as misleading.",
                "Say what can be checked: training, years, languages, hours.") { Category = Category.Advertising });
        }
    }
}
