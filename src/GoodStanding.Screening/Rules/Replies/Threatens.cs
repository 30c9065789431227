using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R11: a threat of law or worse against the writer (16 CFR 465.7(a) where it binds).</summary>
internal sealed class Threatens() : ReplyRule("ALL-TONE-PATIENT")
{
    private static readonly RuleInfo Suppression = RuleBook.Get("US-FTC-4657A");
    private static readonly Lexicon Phrases = Lexicon.Named("reply-threat");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            reading.IsBoundBy(Suppression) ? Suppression : Info,
            Severity.Block,
            span,
            "This threatens the writer. A threat to get a review removed is unlawful in some places and unwise in all.",
            "Leave the law to your counsel and out of the reply.") { Category = Category.HateHarassment });
}
