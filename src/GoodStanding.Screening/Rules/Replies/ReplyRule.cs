using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>A check of public replies to reviews; any other text is left to other rules.</summary>
internal abstract class ReplyRule(string id) : IRule
{
    public RuleInfo Info { get; } = RuleBook.Get(id);

    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.ReplyToReview)
            Look(reading, findings);
    }

    /// <summary>Looks at a reply.</summary>
    protected abstract void Look(Reading reading, List<Finding> findings);
}
