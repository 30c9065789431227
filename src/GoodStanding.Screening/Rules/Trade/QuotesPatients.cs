using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A patient's praise of care held out to the public.</summary>
/// <remarks>
/// Banned in Australia (National Law, s 133(1)(c)), Ontario and for physicians in New York, whatever the patient agreed to. Elsewhere it needs a
/// written authorization, and results that are typical. Praise of parking and magazines is no testimonial about care.
/// </remarks>
internal sealed class QuotesPatients() : TradeRule("GS-ADVERT")
{
    private static readonly RuleInfo Authorization = RuleBook.Get("US-HIPAA-AUTH");
    private static readonly Lexicon Animals = ScreeningLexicons.Named("trade-animals");
    private static readonly Lexicon Praise = ScreeningLexicons.Named("trade-praise");
    private static readonly Lexicon Speaker = ScreeningLexicons.Named("trade-i");
    private static readonly Lexicon Frame = ScreeningLexicons.Named("trade-testimonial-frame");
    private static readonly Lexicon Selling = ScreeningLexicons.Named("trade-book");
    private static readonly Lexicon Consent = ScreeningLexicons.Named("trade-consent");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.Message || reading.Has(Animals))
            return;

        if (!LookFor(Praise, reading, findings) && TradeLaw.BansTestimonials(reading) && reading.Context.Context != PostContext.Post)
            LookFor(Speaker, reading, findings);
    }

    // Where testimonials are banned, any "I" in an advertisement's quotation is a patient's.
    private static bool LookFor(Lexicon words, Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(words))
        {
            if (!IsQuoted(reading.Document, mark) || (reading.Context.Context == PostContext.Post && !reading.Has(Frame) && !reading.Has(Selling) && !TradeLaw.BansTestimonials(reading)))
                continue;

            Report(reading, mark, findings);
            return true;
        }

        return false;
    }

    private static void Report(Reading reading, Mark mark, List<Finding> findings)
    {
        var banned = TradeLaw.BansTestimonials(reading);
        if (!banned && reading.Has(Consent))
            return;

        var named = !banned && reading.IsBoundBy(Authorization) && IsNamed(reading);
        var law = named ? Authorization : TradeLaw.OfTestimonials(reading);
        findings.AddOnce(new(
            law,
            banned ? Severity.Block : law.Severity,
            reading.SpanOf(mark),
            banned ? "Here a patient's praise of care may not advertise it, even with consent." : "A patient's praise needs a written authorization, and readers take it for what they will get.",
            "Say in your own words what you offer and for whom.") { Category = Category.Testimonial });
    }

    // A name follows the closing quote ("..." - Carol, Wilmslow), or a person is named anywhere.
    private static bool IsNamed(Reading reading)
    {
        foreach (var entity in reading.Entities)
        {
            if (entity.Type == EntityType.Person)
                return true;
        }

        return false;
    }

    private static bool IsQuoted(TextDocument document, Mark mark)
    {
        var text = document.Source.AsSpan();
        var place = document.SpanOf(mark.First, mark.Count);
        return text[..place.Start].IndexOfAny("\"“«„") >= 0 && text[Math.Min(place.End, text.Length)..].IndexOfAny("\"”»“") >= 0;
    }
}
