using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Subjects;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>Finds contempt for patients, and stories about a patient that are told for a laugh.</summary>
/// <remarks>Every code treats it as unprofessional though nobody can be picked out. The word itself may be quoted to speak against it.</remarks>
internal sealed class MocksPatients : IRule
{
    private static readonly Lexicon Contempt = ScreeningLexicons.Named("tone-contempt");
    private static readonly Lexicon Laughter = ScreeningLexicons.Named("tone-laughter");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("ALL-TONE-PATIENT");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.ReplyToReview)
            return;

        foreach (var mark in reading.All(Contempt))
        {
            findings.Add(new(
                Info, reading.IsReported(mark) ? Severity.Note : Severity.Block, reading.SpanOf(mark),
                "This makes a patient, or patients, the joke.", "Say what the day was like for you, or what would help, without them."));
        }

        foreach (var mark in reading.All(Laughter))
        {
            if (IsAtPatient(reading, mark))
                findings.Add(new(Info, WeightOf(reading), reading.SpanOf(mark), "Told this way, the laugh is on a patient.", "Leave the patient out of the joke."));
        }
    }

    private static bool IsAtPatient(Reading reading, Mark mark)
    {
        var sentence = reading.Document.SentenceAt(mark.First);
        return reading.Subjects.Of(sentence) == Subject.OwnPatient || (sentence > 0 && reading.Subjects.Of(sentence - 1) == Subject.OwnPatient);
    }

    private static Severity WeightOf(Reading reading) => reading.Story is { IsPlain: true, IsConsented: false } ? Severity.Block : Severity.Hold;
}
