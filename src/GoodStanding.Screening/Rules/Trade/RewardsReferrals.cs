using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A reward to patients for sending friends (AMA Code 9.6.9 and kin where they bind).</summary>
internal sealed class RewardsReferrals() : TradeRule("GS-ADVERT")
{
    private static readonly RuleInfo Physicians = RuleBook.Get("US-AMA-REFERRAL");
    private static readonly Lexicon Referrals = ScreeningLexicons.Named("trade-refer");
    private static readonly Lexicon Coin = ScreeningLexicons.Named("trade-refer-coin");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("trade-refer-let-go");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Referrals))
        {
            if (!IsBeside(reading, mark, Coin) || IsBeside(reading, mark, LetGo))
                continue;

            findings.AddOnce(new(
                reading.IsBoundBy(Physicians) ? Physicians : Info,
                reading.IsBoundBy(Physicians) || reading.Context.Profession == Profession.Therapist ? Severity.Block : Severity.Hold,
                reading.SpanOf(mark),
                "This pays patients to bring patients.",
                "Welcome friends without a reward.") { Category = Category.SolicitReviews });
        }
    }
}
