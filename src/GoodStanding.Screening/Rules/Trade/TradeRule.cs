using GoodStanding.Model;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A rule on advertising, praise, endorsements, reviews, claims or advice. Replies to reviews have rules of their own.</summary>
internal abstract class TradeRule(string id) : IRule
{
    public RuleInfo Info { get; } = RuleBook.Get(id);

    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context != PostContext.ReplyToReview)
            Look(reading, findings);
    }

    /// <summary>Looks at a text that is no reply.</summary>
    protected abstract void Look(Reading reading, List<Finding> findings);

    /// <summary>Whether the sentence that holds the mark holds a phrase of the lexicon.</summary>
    protected static bool IsBeside(Reading reading, Mark mark, Lexicon lexicon)
    {
        if (!reading.Has(lexicon))
            return false;

        var sentence = reading.Document.SentenceOf(mark.First);
        return reading.Marks.HasWithin(lexicon, sentence.First, sentence.End);
    }
}
