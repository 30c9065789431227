using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Finds what a clinician gives away of the own home, absence, children and papers.</summary>
internal sealed class TellsOwnLife : IRule
{
    private static readonly Lexicon Own = ScreeningLexicons.Named("own-privacy");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("GS-OWN-PRIVACY");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context is PostContext.ReplyToReview or PostContext.Advert)
            return;

        foreach (var mark in reading.All(Own))
            findings.Add(new(Info, Severity.Warn, reading.SpanOf(mark), "Strangers read this too, and it is about your own life.", Info.Advice));
    }
}
