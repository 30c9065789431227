using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R11: a threat of law or worse against the writer (16 CFR 465.7(a) where it binds).</summary>
internal sealed class Threatens() : ReplyPhraseRule(
    "ALL-TONE-PATIENT",
    "reply-threat",
    Category.HateHarassment,
    "This threatens the writer. A threat to get a review removed is unlawful in some places and unwise in all.",
    "Leave the law to your counsel and out of the reply.")
{
    private static readonly RuleInfo Suppression = RuleBook.Get("US-FTC-4657A");

    protected override RuleInfo LawOf(Reading reading) => reading.IsBoundBy(Suppression) ? Suppression : Info;
}
