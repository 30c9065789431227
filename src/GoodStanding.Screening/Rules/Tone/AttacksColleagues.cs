using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>Finds insults, and says whether they are aimed at colleagues or the employer.</summary>
/// <remarks>Good-faith criticism of systems is allowed by every code; abuse of people who can be found is not.</remarks>
internal sealed class AttacksColleagues : IRule
{
    private static readonly Lexicon Insults = ScreeningLexicons.Named("tone-insult");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("ALL-TONE-COLLEAGUE");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.ReplyToReview)
            return;

        var isAtColleague = reading.Subjects.Has(Subject.Colleague);
        foreach (var mark in reading.All(Insults))
        {
            findings.Add(new(
                Info, reading.IsReported(mark) ? Severity.Note : Severity.Warn, reading.SpanOf(mark),
                isAtColleague ? "This attacks a person or workplace that others can find." : "This reads as an insult.",
                "Say what happened and what should change.") { Category = isAtColleague ? Category.ColleagueEmployer : Category.Tone });
        }
    }
}
