using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Only the happy are sent to the public page; the others are kept inside.</summary>
internal sealed class GatesReviews() : TradeRule("GS-GATING")
{
    private static readonly RuleInfo UnitedStates = RuleBook.Get("US-FTC-GATING");
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("trade-gate");
    private static readonly Lexicon Unhappy = ScreeningLexicons.Named("trade-unhappy");
    private static readonly Lexicon Inside = ScreeningLexicons.Named("trade-inside-first");
    private static readonly Lexicon Public = ScreeningLexicons.Named("trade-happy-public");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Has(Phrases))
            Report(reading, reading.All(Phrases)[0], findings);
        else if (reading.Has(Unhappy) && reading.Has(Inside) && reading.Has(Public))
            Report(reading, reading.All(Inside)[0], findings);
    }

    private void Report(Reading reading, Mark mark, List<Finding> findings) => findings.AddOnce(new(
        reading.IsBoundBy(UnitedStates) ? UnitedStates : Info,
        Severity.Block,
        reading.SpanOf(mark),
        "This sends the happy to the public page and keeps the others away from it. That misleads whoever reads the rating.",
        "Give everyone the same link, and the office line beside it.") { Category = Category.SolicitReviews });
}
