using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>The practice's own page shows some reviews as if they were all (16 CFR 465.7(b)).</summary>
internal sealed class ShowsOnlyPraise() : TradeRule("US-FTC-4657B")
{
    private static readonly Lexicon Phrases = Lexicon.Named("trade-filtered");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            Add(findings, new(
                Info,
                Info.Severity,
                reading.SpanOf(mark),
                "This shows the good reviews as if they were all of them.",
                "Show all, or say how they were chosen."));
        }
    }
}
