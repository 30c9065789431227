using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>Finds plain anger at patients, families or the public, without mockery and with nobody picked out.</summary>
internal sealed class IsAngry : IRule
{
    private static readonly Lexicon Anger = ScreeningLexicons.Named("tone-anger");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("ALL-TONE-PATIENT");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.ReplyToReview)
            return;

        foreach (var mark in reading.All(Anger))
        {
            findings.Add(new(
                Info, reading.IsReported(mark) ? Severity.Note : Severity.Hold, reading.SpanOf(mark),
                "This reads as anger at the people you care for.", "Wait a night, then say what would help.") { Category = Category.Tone });
        }
    }
}
