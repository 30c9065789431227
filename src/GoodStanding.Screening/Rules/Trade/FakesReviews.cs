using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Reviews that no patient's experience stands behind (16 CFR 465.2; UK DMCC Act 2024).</summary>
internal sealed class FakesReviews() : TradeRule("GS-FAKE-REVIEW")
{
    private static readonly RuleInfo UnitedStates = RuleBook.Get("US-FTC-4652");
    private static readonly RuleInfo UnitedKingdom = RuleBook.Get("UK-DMCC");
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("trade-fake");
    private static readonly Lexicon TurnedDown = ScreeningLexicons.Named("trade-turned-down");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            // "Don't mention that we're related" is part of the phrase itself.
            if (IsTurnedDown(reading, mark))
                continue;

            findings.AddOnce(new(
                LawOf(reading),
                Severity.Block,
                reading.SpanOf(mark),
                "This makes reviews out of nothing. Regulators fine it by the review.",
                "Leave reviews to those who were here."));
        }
    }

    private RuleInfo LawOf(Reading reading) => reading.IsBoundBy(UnitedStates) ? UnitedStates : reading.IsBoundBy(UnitedKingdom) ? UnitedKingdom : Info;

    private static bool IsTurnedDown(Reading reading, Mark mark)
    {
        var sentence = reading.Document.SentenceOf(mark.First);
        return reading.Marks.HasWithin(TurnedDown, sentence.First, mark.First);
    }
}
