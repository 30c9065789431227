using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>"Reverses diabetes", "melts tumours", "fixes asthma": a cure claimed for an illness, with the marks of a miracle.</summary>
internal sealed class ClaimsCures() : TradeRule("ALL-MISINFO")
{
    private const int Reach = 6;

    private static readonly RuleInfo HealthClaims = RuleBook.Get("US-FTC-HEALTHCLAIM");
    private static readonly Lexicon Cures = ScreeningLexicons.Named("trade-cures");
    private static readonly Lexicon Ills = ScreeningLexicons.Named("trade-ills");
    private static readonly Lexicon Miracle = ScreeningLexicons.Named("trade-claim-quick");
    private static readonly Lexicon Debunk = ScreeningLexicons.Named("trade-debunk");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(Cures) || !reading.Has(Ills))
            return;

        foreach (var cure in reading.All(Cures))
        {
            var sentence = reading.Document.SentenceOf(cure.First);
            if (!reading.Marks.HasWithin(Miracle, sentence.First, sentence.End) || reading.Marks.HasWithin(Debunk, sentence.First, sentence.End))
                continue;
            if (IllNear(reading, cure, sentence) is not { } ill)
                continue;

            var first = Math.Min(cure.First, ill.First);
            findings.AddOnce(new(
                reading.IsBoundBy(HealthClaims) ? HealthClaims : Info,
                Severity.Hold,
                reading.Document.SpanOf(first, Math.Max(cure.End, ill.End) - first),
                "This claims a cure that needs strong evidence, and people give up real care for such words.",
                "Say what the evidence shows, for whom, and how sure it is.") { Category = Category.FalseOrUnprovenClaim });
        }
    }

    private static Mark? IllNear(Reading reading, Mark cure, Sentence sentence)
    {
        foreach (var ill in reading.All(Ills))
        {
            if (sentence.Contains(ill.First) && Math.Abs(ill.First - cure.First) <= Reach)
                return ill;
        }

        return null;
    }
}
