using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Bought followers, likes and views (16 CFR 465.8).</summary>
internal sealed class BuysFollowers() : TradeRule("US-FTC-4658")
{
    private static readonly Lexicon Phrases = Lexicon.Named("trade-followers");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            Add(findings, new(
                Info,
                Info.Severity,
                reading.SpanOf(mark),
                "Bought followers mislead whoever judges you by their number.",
                "Let it grow slowly; nobody chooses a doctor by followers alone."));
        }
    }
}
