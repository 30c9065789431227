using GoodStanding.Model;

namespace GoodStanding.Screening.Tests.Rules.Replies;

/// <summary>Makes contexts of replies for tests.</summary>
internal static class Replies
{
    public static ScreeningContext To(string? review, string place = "US", Profession profession = Profession.Physician) =>
        new(PostContext.ReplyToReview, profession, Jurisdiction.Parse(place)!, review);

    /// <summary>The findings of the rule classes alone, without the models.</summary>
    public static List<Finding> Check(string reply, ScreeningContext context)
    {
        var reading = Screener.Read(reply, context);
        var findings = new List<Finding>();
        foreach (var rule in GoodStanding.Screening.Rules.Replies.ReplyRules.All)
        {
            if (reading.IsBoundBy(rule.Info))
                rule.Check(reading, findings);
        }

        return findings;
    }
}
