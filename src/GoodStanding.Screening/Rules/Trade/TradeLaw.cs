using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Which rule on advertising or testimonials binds, by place and profession; the house's own where none of the book does.</summary>
internal static class TradeLaw
{
    private static readonly RuleInfo House = RuleBook.Get("GS-ADVERT");

    private static readonly RuleInfo[] Advertising =
    [
        RuleBook.Get("AU-S133-OTHER"), RuleBook.Get("CA-ON-ADVERT"), RuleBook.Get("US-CA-651"), RuleBook.Get("US-AMA-961"), RuleBook.Get("US-ADA-5F"),
    ];

    private static readonly RuleInfo[] Testimonials =
    [
        RuleBook.Get("AU-S133-TESTIMONIAL"), RuleBook.Get("CA-ON-ADVERT"), RuleBook.Get("CA-CRPO-62"), RuleBook.Get("US-NY-6530-27"), RuleBook.Get("US-AMA-961"),
    ];

    private static readonly RuleInfo[] Requests = [RuleBook.Get("US-APA-505"), RuleBook.Get("US-ACA-C3B"), RuleBook.Get("US-NASW-407"), RuleBook.Get("CA-CRPO-62"), RuleBook.Get("AU-S133-TESTIMONIAL")];

    /// <summary>The rule on what an advertisement may claim.</summary>
    public static RuleInfo OfAdvertising(Reading reading) => First(reading, Advertising);

    /// <summary>The rule on patients' praise in advertising.</summary>
    public static RuleInfo OfTestimonials(Reading reading) => First(reading, Testimonials);

    /// <summary>The rule on asking those in care for praise.</summary>
    public static RuleInfo OfRequests(Reading reading) => First(reading, Requests);

    /// <summary>Whether a testimonial is banned here whatever the patient agreed to.</summary>
    public static bool BansTestimonials(Reading reading) => OfTestimonials(reading).Id is "AU-S133-TESTIMONIAL" or "CA-ON-ADVERT" or "CA-CRPO-62" or "US-NY-6530-27"
        || reading.Context.Jurisdiction.ToString() is "CA-ON" or "US-NY";


    private static RuleInfo First(Reading reading, RuleInfo[] rules)
    {
        foreach (var rule in rules)
        {
            if (reading.IsBoundBy(rule))
                return rule;
        }

        return House;
    }
}
