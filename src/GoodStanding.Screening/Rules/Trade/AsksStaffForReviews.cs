using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Staff or family asked to review their own house without saying who they are (16 CFR 465.5 where it binds).</summary>
internal sealed class AsksStaffForReviews() : TradeRule("GS-FAKE-REVIEW")
{
    private static readonly RuleInfo UnitedStates = RuleBook.Get("US-FTC-4655");
    private static readonly Lexicon Insiders = ScreeningLexicons.Named("trade-insider");
    private static readonly Lexicon TurnedDown = ScreeningLexicons.Named("trade-turned-down");
    private static readonly Lexicon Requests = ScreeningLexicons.Named("trade-insider-ask");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context != PostContext.Message || !reading.Has(Insiders) || !reading.Has(Requests))
            return;

        var mark = reading.All(Requests)[0];
        if (reading.All(Insiders)[0].First > mark.First || IsBeside(reading, mark, TurnedDown))
            return;

        findings.AddOnce(new(
            reading.IsBoundBy(UnitedStates) ? UnitedStates : Info,
            Severity.Block,
            reading.SpanOf(mark),
            "A review by staff or family that does not say so misleads readers.",
            "Ask patients, all of them, and nobody else.") { Category = Category.SolicitReviews });
    }
}
