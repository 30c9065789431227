using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Before and after, "swipe", "six weeks out": a patient's result shown without a written authorization.</summary>
internal sealed class ShowsResults() : TradeRule("GS-ADVERT")
{
    private static readonly RuleInfo Authorization = RuleBook.Get("US-HIPAA-AUTH");
    private static readonly RuleInfo Cosmetic = RuleBook.Get("AU-COSMETIC");
    private static readonly RuleInfo Typical = RuleBook.Get("US-FTC-2552");
    private static readonly Lexicon Results = ScreeningLexicons.Named("trade-result");
    private static readonly Lexicon Figures = ScreeningLexicons.Named("trade-weight");
    private static readonly Lexicon Treatments = ScreeningLexicons.Named("trade-cosmetic");
    private static readonly Lexicon Consent = ScreeningLexicons.Named("trade-consent");
    private static readonly Lexicon Own = ScreeningLexicons.Named("trade-own");
    private static readonly Lexicon Selling = ScreeningLexicons.Named("trade-book");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.Message || reading.Has(Consent) || reading.Has(Own))
            return;

        foreach (var mark in reading.All(Results))
        {
            if (reading.Has(Treatments) || (reading.Has(Selling) && reading.Context.Context is PostContext.Advert or PostContext.PhotoCaption))
                Report(reading, mark, Authorization, findings);
        }

        foreach (var mark in reading.All(Figures))
        {
            if (reading.Has(Selling) || reading.Context.Context == PostContext.Advert)
                Report(reading, mark, IsSomebody(reading) ? Authorization : Typical, findings);
        }
    }

    // "Down 44 lbs" beside a name or "our client" is a person's; alone it is a claim of what is typical.
    private static bool IsSomebody(Reading reading)
    {
        foreach (var entity in reading.Entities)
        {
            if (entity.Type is EntityType.Person or EntityType.Handle)
                return true;
        }

        return reading.Has(Results);
    }

    private static void Report(Reading reading, Mark mark, RuleInfo unitedStates, List<Finding> findings)
    {
        var law = reading.IsBoundBy(unitedStates) ? unitedStates : reading.IsBoundBy(Cosmetic) ? Cosmetic : TradeLaw.OfTestimonials(reading);
        findings.AddOnce(new(
            law,
            law.Severity,
            reading.SpanOf(mark),
            "This shows a patient's result. It needs that person's signed authorization, and most people's results to look like it.",
            "Post it only with a written authorization on file, and say so; or show a drawing.") { Category = Category.Testimonial });
    }
}
