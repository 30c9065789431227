using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A therapist who asks clients for reviews: their codes forbid it, since clients are not free to say no (APA 5.05, ACA C.3.b, NASW 4.07).</summary>
internal sealed class AsksClientsForPraise() : TradeRule("GS-ADVERT")
{
    private static readonly Lexicon Requests = ScreeningLexicons.Named("trade-client-ask");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Profession != Profession.Therapist)
            return;

        foreach (var mark in reading.All(Requests))
        {
            findings.AddOnce(new(
                TradeLaw.OfRequests(reading),
                Severity.Block,
                reading.SpanOf(mark),
                "This asks people in your care for praise. They are not free to say no.",
                "Ask nobody. Say on your page how to find and check you.") { Category = Category.SolicitReviews });
        }
    }
}
