using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A clause that forbids reviews, fines them or takes their copyright (Consumer Review Fairness Act where it binds).</summary>
internal sealed class ForbidsReviews() : TradeRule("GS-GAG")
{
    private static readonly Lexicon Phrases = Lexicon.Named("trade-gag");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            Add(findings, new(
                Info,
                Info.Severity,
                reading.SpanOf(mark),
                "A clause against reviews is void in many places, and news when it comes out.",
                "Ask people to tell you first, and let them write what they like."));
        }
    }
}
