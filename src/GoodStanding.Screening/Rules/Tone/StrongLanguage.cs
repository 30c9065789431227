using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>Finds strong language, which boards and codes of conduct read as the profession's voice.</summary>
internal sealed class StrongLanguage(string id) : IRule
{
    private static readonly Lexicon Profanity = Lexicon.Named("tone-profanity");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get(id);

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Profanity))
            findings.Add(new(Info, reading.IsReported(mark) ? Severity.Note : Severity.Warn, reading.SpanOf(mark), "Strong words, and your profession beside them.", "Say it the way you would in the staff room with the door open.") { Category = Category.Tone });
    }
}
