using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Reviews that no patient's experience stands behind (16 CFR 465.2; UK DMCC Act 2024).</summary>
internal sealed class FakesReviews() : TradeRule("GS-FAKE-REVIEW")
{
    private static readonly Lexicon Phrases = Lexicon.Named("trade-fake");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            Add(findings, new(
                Info,
                Info.Severity,
                reading.SpanOf(mark),
                "This makes reviews out of nothing. Regulators fine it by the review.",
                "Leave reviews to those who were here."));
        }
    }
}
