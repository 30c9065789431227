using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Finds words that say that the picture beside the text shows a patient's record, a child, a specimen or care going on.</summary>
internal sealed class PictureRule(string id, Severity severity, string message, params string[] lexicons) : IRule
{
    private static readonly Lexicon Consent = ScreeningLexicons.Named("consent-written");
    private static readonly Lexicon Published = ScreeningLexicons.Named("photo-published");
    private readonly Lexicon[] _words = [.. lexicons.Select(ScreeningLexicons.Named)];

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get(id);

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Has(Consent) || IsPublished(reading) || !Array.TrueForAll(_words, reading.Has))
            return;
        if (reading.Subjects.Has(Subject.Fiction) || reading.Subjects.Has(Subject.OwnFamily))
            return;

        findings.Add(new(Info, severity, reading.SpanOf(reading.All(_words[0])[0]), message, Info.Advice) { Category = Category.Privacy });
    }

    // A wound in an atlas is nobody's any more; a record or a child in the picture is, wherever it comes from.
    private bool IsPublished(Reading reading) => severity < Severity.Block && reading.Has(Published);
}
