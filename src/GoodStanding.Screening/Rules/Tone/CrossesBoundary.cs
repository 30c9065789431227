using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>Finds romance with a patient (stop) and private channels, gifts and favours (a second look).</summary>
internal sealed class CrossesBoundary : IRule
{
    private static readonly Lexicon Sexual = ScreeningLexicons.Named("boundary-sexual");
    private static readonly Lexicon Private = ScreeningLexicons.Named("boundary-private");
    private static readonly Lexicon Refused = ScreeningLexicons.Named("boundary-refused");
    private static readonly Lexicon Patients = ScreeningLexicons.Named("subject-patient");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("ALL-BOUNDARY");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context is PostContext.ReplyToReview or PostContext.Advert || reading.Has(Refused))
            return;

        var isToSomebody = reading.Context.Context == PostContext.Message || reading.Has(Patients);
        foreach (var mark in reading.All(Sexual))
        {
            findings.Add(new(
                Info, isToSomebody ? Severity.Block : Severity.Warn, reading.SpanOf(mark),
                "This reads as closeness with a patient beyond care.", "Do not send it. If you feel drawn to a patient, speak to a supervisor."));
        }

        foreach (var mark in reading.All(Private))
        {
            if (isToSomebody)
                findings.Add(new(Info, Severity.Warn, reading.SpanOf(mark), "This moves contact with a patient to a private channel.", "Offer the practice's own line or portal."));
        }
    }
}
