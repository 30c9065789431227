using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R12: money, favours or pleas over a review.</summary>
internal sealed class Bargains() : ReplyRule("GS-REPLY-PLEA")
{
    private static readonly RuleInfo Payoff = RuleBook.Get("US-REVIEW-PAYOFF");
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("reply-plea");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("reply-plea-let-go");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            var sentence = reading.Document.SentenceOf(mark.First);
            if (reading.Marks.HasWithin(LetGo, sentence.First, sentence.End))
                continue;

            findings.AddOnce(new(
                reading.IsBoundBy(Payoff) ? Payoff : Info,
                Severity.Block,
                reading.SpanOf(mark),
                "An offer or a plea below a review reads as buying it, and a refund tells of a bill.",
                "Answer once and ask for nothing. Settle money in private, whatever becomes of the review.") { Category = Category.SolicitReviews });
        }
    }
}
